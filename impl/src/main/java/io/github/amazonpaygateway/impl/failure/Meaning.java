package io.github.amazonpaygateway.impl.failure;

/** The three words in which the gateway tells what went wrong. */
enum Meaning {
    REJECTED(false),
    UNAVAILABLE(true),
    UNKNOWN(true);

    private final boolean retried;

    Meaning(boolean retried) {
        this.retried = retried;
    }

    /** Whether the same request may be sent again by itself. */
    boolean isRetried() {
        return retried;
    }
}
