package io.github.amazonpaygateway.impl.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;

/** Signs a text with the key of a merchant. */
record PssSignature(MerchantKey key, SigningAlgorithm algorithm) {

    /** The signature in base64; another one each time, as it is salted. */
    String of(String stringToSign) {
        byte[] bytes = stringToSign.getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(signature(bytes, bytes.length));
    }

    /** The same, as the bytes of the text. */
    byte[] of(AsciiText stringToSign) {
        return Base64.getEncoder().encode(signature(stringToSign.bytes(), stringToSign.length()));
    }

    private byte[] signature(byte[] bytes, int length) {
        try {
            Signature signature = key.provider().signature(algorithm);
            signature.initSign(key.revealPrivateKey());
            signature.update(bytes, 0, length);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not sign with " + key + ": " + e.getMessage(), e);
        }
    }
}
