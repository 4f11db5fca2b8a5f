package io.github.amazonpaygateway.simulator.signature;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Looks into a signature without knowing what was signed (RFC 8017, 9.1.2): made with the private half of a key it has the
 * form of PSS, and tells its salt; made with any other key it is noise. Whether it covers a text is then a matter of two
 * hashes, so that many texts can be tried.
 */
final class PssShape {

    private static final int HASH = 32;

    private final byte[] salt;
    private final byte[] hash;

    private PssShape(byte[] salt, byte[] hash) {
        this.salt = salt;
        this.hash = hash;
    }

    /** What a signature looks like under a key; empty if another key signed. */
    static Optional<PssShape> of(RSAPublicKey key, String base64Signature) {
        try {
            byte[] signature = Base64.getDecoder().decode(base64Signature);
            byte[] encoded = new BigInteger(1, signature)
                    .modPow(key.getPublicExponent(), key.getModulus())
                    .toByteArray();
            return of(padded(encoded, (key.getModulus().bitLength() + 7) / 8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** In bytes. */
    int saltLength() {
        return salt.length;
    }

    /** Whether this text, the string to sign, was signed. */
    boolean covers(String text) {
        byte[] ofText = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        MessageDigest digest = sha256();
        digest.update(new byte[8]);
        digest.update(ofText);
        digest.update(salt);
        return Arrays.equals(hash, digest.digest());
    }

    private static Optional<PssShape> of(byte[] encoded) {
        int end = encoded.length - HASH - 1;
        if (end < 1 || encoded[encoded.length - 1] != (byte) 0xbc) {
            return Optional.empty();
        }
        byte[] block = unmasked(encoded, end);
        int place = 0;
        while (block[place] == 0 && place < end - 1) {
            place++;
        }
        return block[place] == 1
                ? Optional.of(new PssShape(
                        Arrays.copyOfRange(block, place + 1, end), Arrays.copyOfRange(encoded, end, end + HASH)))
                : Optional.empty();
    }

    private static byte[] unmasked(byte[] encoded, int length) {
        byte[] block = mask(encoded, length);
        for (int i = 0; i < length; i++) {
            block[i] ^= encoded[i];
        }
        block[0] &= 0x7f;
        return block;
    }

    private static byte[] mask(byte[] encoded, int length) {
        byte[] mask = new byte[length];
        for (int block = 0; block * HASH < length; block++) {
            MessageDigest digest = sha256();
            digest.update(encoded, length, HASH);
            digest.update(new byte[] {0, 0, (byte) (block >> 8), (byte) block});
            System.arraycopy(digest.digest(), 0, mask, block * HASH, Math.min(HASH, length - block * HASH));
        }
        return mask;
    }

    private static byte[] padded(byte[] number, int length) {
        byte[] padded = new byte[length];
        int copied = Math.min(number.length, length);
        System.arraycopy(number, number.length - copied, padded, length - copied, copied);
        return padded;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
