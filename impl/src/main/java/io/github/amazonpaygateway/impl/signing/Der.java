package io.github.amazonpaygateway.impl.signing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Just enough of DER (ITU-T X.690) to tell the encodings of keys apart and to wrap one.
 *
 * @param from where the content begins
 * @param to where it ends
 */
record Der(byte[] bytes, int tag, int from, int to) {

    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int OBJECT_ID = 0x06;
    static final int SEQUENCE = 0x30;

    /** Whether the bytes are one sequence, from the first to the last. */
    static boolean isSequence(byte[] bytes) {
        try {
            Der whole = at(bytes, 0);
            return whole.tag == SEQUENCE && whole.to == bytes.length;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** @throws IllegalArgumentException when no whole element stands there */
    static Der at(byte[] bytes, int offset) {
        require(offset + 2 <= bytes.length);
        int length = bytes[offset + 1] & 0xFF;
        int from = offset + 2;
        if (length >= 0x80) {
            int count = length - 0x80;
            require(count >= 1 && count <= 3 && from + count <= bytes.length);
            length = 0;
            for (int i = 0; i < count; i++) {
                length = length << 8 | bytes[from + i] & 0xFF;
            }
            from += count;
        }
        require(from + length <= bytes.length);
        return new Der(bytes, bytes[offset] & 0xFF, from, from + length);
    }

    /** The elements of a sequence. */
    List<Der> elements() {
        List<Der> elements = new ArrayList<>();
        for (int offset = from; offset < to; offset = elements.get(elements.size() - 1).to) {
            elements.add(at(bytes, offset));
        }
        return elements;
    }

    byte[] content() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static void require(boolean valid) {
        if (!valid) {
            throw new IllegalArgumentException("not DER");
        }
    }
}
