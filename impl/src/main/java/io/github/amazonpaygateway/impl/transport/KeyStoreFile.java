package io.github.amazonpaygateway.impl.transport;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/**
 * A key store on disk, PKCS12 or JKS.
 *
 * @param path where it is
 * @param password opens the store and its keys; never printed
 */
public record KeyStoreFile(Path path, String password) {

    /** @throws IllegalArgumentException when the file is missing, is no key store, or the password is wrong */
    KeyStore load() {
        try {
            return KeyStore.getInstance(path.toFile(), password.toCharArray());
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "cannot read the key store " + path + ": " + unreadable.getMessage(), unreadable);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
