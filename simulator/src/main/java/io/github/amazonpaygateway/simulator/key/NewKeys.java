package io.github.amazonpaygateway.simulator.key;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

/** Makes keys of the kind that Amazon Pay wants, RSA of 2048 bits. */
public final class NewKeys {

    private NewKeys() {}

    /** A key pair that nobody has; takes some tenths of a second. */
    public static KeyPair make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJdkHasRsa) {
            throw new IllegalStateException(everyJdkHasRsa);
        }
    }
}
