package io.github.amazonpaygateway.impl.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.interfaces.RSAKey;

/** Reads the private key of a merchant from wherever and in whatever form it was given. */
public final class MerchantKeyReader {

    private static final int MINIMUM_BITS = 2048;

    /**
     * Reads, decodes and tries the key.
     *
     * @param publicKeyId the id that Amazon Pay gave to the public half
     * @param provider who will sign with it
     * @throws UnusableKeyException when it is none that can sign for Amazon Pay
     */
    public static MerchantKey read(String publicKeyId, KeySource source, CryptoProvider provider) {
        byte[] pkcs8 = pkcs8(source);
        try {
            PrivateKey key = checked(provider.rsaKey(pkcs8));
            if (!CryptoSelfTest.isSound(key, provider)) {
                throw WrongKey.DAMAGED.exception();
            }
            return new MerchantKey(publicKeyId, key, provider);
        } catch (GeneralSecurityException e) { // not as cause: it may quote from the key
            throw WrongKey.DAMAGED.exception();
        }
    }

    private static byte[] pkcs8(KeySource source) {
        if (source instanceof KeySource.Text text) {
            return KeyText.pkcs8(text.text());
        }
        return source instanceof KeySource.Keystore keystore
                ? KeystoreEntry.pkcs8(keystore)
                : KeyFile.pkcs8(((KeySource.PemFile) source).path());
    }

    private static PrivateKey checked(PrivateKey key) {
        int bits = ((RSAKey) key).getModulus().bitLength();
        if (bits < MINIMUM_BITS) {
            throw new UnusableKeyException("is an RSA key of " + bits + " bits", WrongKey.NEW_KEY);
        }
        return key;
    }

    private MerchantKeyReader() {}
}
