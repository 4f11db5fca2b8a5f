package io.github.amazonpaygateway.impl.pending;

/**
 * A charge or refund that Amazon has not decided.
 *
 * @param merchant the name of {@code @Merchant}
 * @param kind what it is
 * @param id its id
 * @param state where it stood when it was seen; empty if only its id was seen
 */
public record PendingObject(String merchant, Kind kind, String id, String state) {

    /** What can be pending. */
    public enum Kind {
        CHARGE,
        REFUND
    }

    /** The same one, whatever its state. */
    public Name name() {
        return new Name(merchant, id);
    }

    /** Which one it is. */
    public record Name(String merchant, String id) {}
}
