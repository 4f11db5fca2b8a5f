package io.github.amazonpaygateway.impl.signing;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** The headers that are part of the signature, sorted by their lower-case names. Not thread-safe: one per attempt. */
public final class SignedHeaders {

    public static final String ACCEPT = "accept";
    public static final String AUTH_TOKEN = "x-amz-pay-authtoken";
    public static final String CONTENT_TYPE = "content-type";
    public static final String DATE = "x-amz-pay-date";
    public static final String HOST = "x-amz-pay-host";
    public static final String IDEMPOTENCY_KEY = "x-amz-pay-idempotency-key";
    public static final String REGION = "x-amz-pay-region";
    public static final String SIMULATION_CODE = "x-amz-pay-simulation-code";

    private static final int USUAL_NUMBER = 8;

    private String[] names = new String[USUAL_NUMBER];
    private String[] values = new String[USUAL_NUMBER];
    private int size;

    /**
     * Adds a header.
     *
     * @param name in lower case
     * @throws UnsignableRequestException when the value holds a character that HTTP does not carry unchanged
     */
    SignedHeaders with(String name, String value) {
        int at = Arrays.binarySearch(names, 0, size, name);
        if (at < 0) {
            at = insert(-at - 1);
            names[at] = name;
        }
        values[at] = checked(name, value.strip());
        return this;
    }

    private int insert(int at) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        System.arraycopy(names, at, names, at + 1, size - at);
        System.arraycopy(values, at, values, at + 1, size - at);
        size++;
        return at;
    }

    /** Writes the names as Amazon wants them in the Authorization header. */
    void appendNamesTo(AsciiText out) {
        for (int i = 0; i < size; i++) {
            out.append(names[i]);
            if (i < size - 1) {
                out.append(';');
            }
        }
    }

    /** Writes each header in a line of its own. */
    void appendTo(AsciiText out) {
        for (int i = 0; i < size; i++) {
            out.append(names[i]).append(':').append(values[i]).append('\n');
        }
    }

    void forEach(BiConsumer<String, String> action) {
        for (int i = 0; i < size; i++) {
            action.accept(names[i], values[i]);
        }
    }

    private static String checked(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                throw new UnsignableRequestException("The header " + name
                        + " holds a character that a header cannot carry; pass printable ASCII only");
            }
        }
        return value;
    }
}
