package io.github.amazonpaygateway.simulator.signature;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.OptionalInt;

/**
 * Looks into a signature without knowing what was signed (RFC 8017, 9.1.2): made with the private half of a key it has the
 * form of PSS, and tells the length of its salt; made with any other key it is noise.
 */
final class PssShape {

    private static final int HASH = 32;

    private PssShape() {}

    /** The length of the salt; empty if another key signed. */
    static OptionalInt saltLength(RSAPublicKey key, String base64Signature) {
        try {
            byte[] signature = Base64.getDecoder().decode(base64Signature);
            byte[] encoded = new BigInteger(1, signature)
                    .modPow(key.getPublicExponent(), key.getModulus())
                    .toByteArray();
            return saltLength(padded(encoded, (key.getModulus().bitLength() + 7) / 8));
        } catch (IllegalArgumentException notBase64) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt saltLength(byte[] encoded) {
        int end = encoded.length - HASH - 1;
        if (end < 1 || encoded[encoded.length - 1] != (byte) 0xbc) {
            return OptionalInt.empty();
        }
        byte[] mask = mask(encoded, end);
        int place = 0;
        int value = (encoded[0] ^ mask[0]) & 0x7f;
        while (value == 0 && place < end - 1) {
            place++;
            value = (encoded[place] ^ mask[place]) & 0xff;
        }
        return value == 1 ? OptionalInt.of(end - place - 1) : OptionalInt.empty();
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
