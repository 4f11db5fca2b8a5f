package io.github.amazonpaygateway.ledger.core;

/** Where an intent stands. */
enum IntentState {
    /** Written, and on its way; if its server dies, nobody knows how far it came. */
    SENDING,
    /** Sent, perhaps, without a usable answer; the janitor asks. */
    UNKNOWN,
    /** Amazon has it and has not decided. */
    PENDING,
    /** Done. */
    DONE,
    /** Amazon decided against it. */
    DECLINED,
    /** Surely nothing was done. */
    NOT_SENT,
    /** Nobody could find out; a person has to. */
    PARKED;

    /** Whether it may have moved money that nobody has confirmed, so that its amount stays reserved. */
    boolean isInDoubt() {
        return this == SENDING || this == UNKNOWN || this == PARKED;
    }

    /** Whether it has an effect, or may have one. */
    boolean counts() {
        return this != DECLINED && this != NOT_SENT;
    }
}
