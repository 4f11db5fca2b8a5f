package io.github.amazonpaygateway.simulator.checkout;

/** The states of a session. */
public enum SessionState {
    /** The buyer is on the way. */
    OPEN("Open"),
    /** A permission was given. */
    COMPLETED("Completed"),
    /** Nothing came of it. */
    CANCELED("Canceled");

    private final String wireName;

    SessionState(String wireName) {
        this.wireName = wireName;
    }

    /** The value of {@code statusDetails.state}. */
    public String wireName() {
        return wireName;
    }
}
