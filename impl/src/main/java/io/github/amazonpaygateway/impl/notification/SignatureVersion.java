package io.github.amazonpaygateway.impl.notification;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;

/** How SNS signs. SHA-1 is its default for topics; nobody but the owner of a topic can choose. */
enum SignatureVersion {
    V1("SHA1withRSA"),
    V2("SHA256withRSA");

    private final String algorithm;

    SignatureVersion(String algorithm) {
        this.algorithm = algorithm;
    }

    static SignatureVersion of(String text) {
        return switch (text) {
            case "1" -> V1;
            case "2" -> V2;
            default -> throw Refusal.malformed("its SignatureVersion is neither 1 nor 2");
        };
    }

    boolean verifies(byte[] signature, byte[] signed, PublicKey key) {
        try {
            Signature verification = Signature.getInstance(algorithm);
            verification.initVerify(key);
            verification.update(signed);
            return verification.verify(signature);
        } catch (SignatureException e) { // not even shaped like one
            return false;
        } catch (GeneralSecurityException e) {
            throw Refusal.notNow("this JVM cannot check " + algorithm);
        }
    }
}
