package io.github.amazonpaygateway.ledger.inbox;

/** Of a message in its table. */
enum State {
    WAITING,
    DONE,
    PARKED
}
