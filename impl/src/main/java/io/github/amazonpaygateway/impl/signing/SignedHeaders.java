package io.github.amazonpaygateway.impl.signing;

import java.util.SortedMap;
import java.util.TreeMap;
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

    private final SortedMap<String, String> values = new TreeMap<>();

    /**
     * Adds a header.
     *
     * @param name in lower case
     * @throws UnsignableRequestException when the value holds a character that HTTP does not carry unchanged
     */
    SignedHeaders with(String name, String value) {
        values.put(name, checked(name, value.strip()));
        return this;
    }

    /** The names as Amazon wants them in the Authorization header. */
    String names() {
        return String.join(";", values.keySet());
    }

    void forEach(BiConsumer<String, String> action) {
        values.forEach(action);
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
