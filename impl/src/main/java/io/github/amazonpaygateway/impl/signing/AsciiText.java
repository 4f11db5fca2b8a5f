package io.github.amazonpaygateway.impl.signing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text of ASCII characters that grows, as bytes: what is signed is made, hashed and signed in one array. */
final class AsciiText {

    private byte[] bytes;
    private int length;

    AsciiText(int usualLength) {
        bytes = new byte[usualLength];
    }

    /** @param ascii holds nothing else; what is signed was encoded or checked before */
    @SuppressWarnings("deprecation") // the one copy out of a text that makes no array; it is exact for ASCII
    AsciiText append(String ascii) {
        reserve(ascii.length());
        ascii.getBytes(0, ascii.length(), bytes, length);
        length += ascii.length();
        return this;
    }

    AsciiText append(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    AsciiText append(byte[] ascii) {
        reserve(ascii.length);
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
        return this;
    }

    AsciiText clear() {
        length = 0;
        return this;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.US_ASCII);
    }
}
