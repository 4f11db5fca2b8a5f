package io.github.amazonpaygateway.impl.signing;

import java.nio.charset.StandardCharsets;

/** RFC 3986, section 2.3: only unreserved characters stay bare, everything else is {@code %XX} of its UTF-8 bytes. */
final class PercentEncoding {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    /** A raw path in its canonical encoding; slashes that stand bare stay bare. */
    static String ofPath(String raw) {
        return canonical(raw, true, false);
    }

    /** A raw name or value of a query; JAX-RS implementations write a space in it as {@code +}. */
    static String ofQueryPart(String raw) {
        return canonical(raw, false, true);
    }

    private static String canonical(String raw, boolean keepSlash, boolean plusIsSpace) {
        return isCanonical(raw, keepSlash) ? raw : encoded(raw, keepSlash, plusIsSpace);
    }

    /** Nearly all paths are, and stay the very text. */
    private static boolean isCanonical(String raw, boolean keepSlash) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!isUnreserved(c) && !(c == '/' && keepSlash)) {
                return false;
            }
        }
        return true;
    }

    private static String encoded(String raw, boolean keepSlash, boolean plusIsSpace) {
        var out = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isUnreserved(c) || c == '/' && keepSlash) {
                out.append(c);
            } else if (isEscape(raw, i)) {
                appendByte(out, Integer.parseInt(raw, i + 1, i + 3, 16));
                i += 2;
            } else if (c == '+' && plusIsSpace) {
                appendByte(out, ' ');
            } else {
                int end = i + Character.charCount(raw.codePointAt(i));
                appendBytes(out, raw.substring(i, end));
                i = end - 1;
            }
        }
        return out.toString();
    }

    private static void appendBytes(StringBuilder out, String text) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            appendByte(out, b & 0xFF);
        }
    }

    private static void appendByte(StringBuilder out, int b) {
        if (isUnreserved((char) b)) {
            out.append((char) b);
        } else {
            out.append('%').append(HEX[b >> 4]).append(HEX[b & 0xF]);
        }
    }

    private static boolean isEscape(String raw, int at) {
        return raw.charAt(at) == '%' && at + 2 < raw.length() && isHex(raw.charAt(at + 1)) && isHex(raw.charAt(at + 2));
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'F' || c >= 'a' && c <= 'f';
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_'
                || c == '.'
                || c == '~';
    }

    private PercentEncoding() {}
}
