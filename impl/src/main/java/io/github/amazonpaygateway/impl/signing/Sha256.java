package io.github.amazonpaygateway.impl.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in the spelling of Amazon Pay: lower-case hexadecimal. Not thread-safe: one for the hashes of a request. */
final class Sha256 {

    private static final HexFormat HEX = HexFormat.of();

    /** That of no byte at all: all that only reads has no body. */
    private static final byte[] OF_NOTHING = spelled(digest().digest());

    private final MessageDigest digest = digest();

    static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    static String hex(byte[] bytes) {
        return HEX.formatHex(digest().digest(bytes));
    }

    byte[] of(byte[] bytes, int length) {
        if (length == 0) {
            return OF_NOTHING;
        }
        digest.update(bytes, 0, length);
        return spelled(digest.digest());
    }

    private static byte[] spelled(byte[] hash) {
        byte[] text = new byte[hash.length * 2];
        for (int i = 0; i < hash.length; i++) {
            text[2 * i] = (byte) HEX.toHighHexDigit(hash[i]);
            text[2 * i + 1] = (byte) HEX.toLowHexDigit(hash[i]);
        }
        return text;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256, this one has not", e);
        }
    }
}
