package io.github.amazonpaygateway.simulator.signature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding by RFC 3986: only letters, digits and {@code -_.~} stay bare. */
final class Rfc3986 {

    private static final String BARE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";

    private Rfc3986() {}

    static String encode(String text) {
        return encode(text, BARE);
    }

    static String encodePath(String path) {
        return encode(path, BARE + "/");
    }

    /** Decodes escapes and leaves whatever is not one as it stands; a plus is a plus. */
    static String decode(String text) {
        var bytes = new ByteArrayOutputStream();
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int escaped = raw[i] == '%' ? escapedByte(raw, i) : -1;
            bytes.write(escaped < 0 ? raw[i] : escaped);
            i += escaped < 0 ? 0 : 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String encode(String text, String bare) {
        var encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (bare.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return encoded.toString();
    }

    private static int escapedByte(byte[] raw, int at) {
        if (at + 2 >= raw.length) {
            return -1;
        }
        int high = Character.digit(raw[at + 1], 16);
        int low = Character.digit(raw[at + 2], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
