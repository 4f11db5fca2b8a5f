package io.github.amazonpaygateway.impl.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A private key in a keystore. */
final class KeystoreEntry {

    static byte[] pkcs8(KeySource.Keystore source) {
        char[] password = source.password().toCharArray();
        KeyStore keystore = opened(KeyFile.file(source.path()), password);
        try {
            Key key = keystore.getKey(alias(keystore, source.alias()), password);
            if (key instanceof PrivateKey && key.getEncoded() != null) {
                return KeyDer.pkcs8(key.getEncoded());
            }
            throw new UnusableKeyException("has a secret key where the private key is meant", "name another alias");
        } catch (GeneralSecurityException e) {
            throw new UnusableKeyException(
                    "has an entry that its password does not open", "give the key the same password as the keystore");
        }
    }

    private static KeyStore opened(Path file, char[] password) {
        try {
            return KeyStore.getInstance(file.toFile(), password);
        } catch (IOException e) {
            throw e.getCause() instanceof GeneralSecurityException
                    ? new UnusableKeyException("cannot be opened with the given password", "correct keystore.password")
                    : unreadable();
        } catch (GeneralSecurityException e) {
            throw unreadable();
        }
    }

    private static UnusableKeyException unreadable() {
        return new UnusableKeyException(
                "is neither a PKCS#12 nor a JKS keystore", "set private-key-file for a PEM file");
    }

    private static String alias(KeyStore keystore, String wanted) throws KeyStoreException {
        List<String> keys = keys(keystore);
        if (wanted.isEmpty() && keys.size() == 1) {
            return keys.get(0);
        }
        if (!wanted.isEmpty() && keystore.isKeyEntry(wanted)) {
            return wanted;
        }
        throw new UnusableKeyException(
                wanted.isEmpty()
                        ? "holds " + keys.size() + " private keys"
                        : "holds no private key under the given alias",
                keys.isEmpty() ? "import the key" : "set keystore.alias to one of " + keys);
    }

    private static List<String> keys(KeyStore keystore) throws KeyStoreException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(keystore.aliases())) {
            if (keystore.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        Collections.sort(keys);
        return keys;
    }

    private KeystoreEntry() {}
}
