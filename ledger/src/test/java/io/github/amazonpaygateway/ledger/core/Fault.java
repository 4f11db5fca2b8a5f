package io.github.amazonpaygateway.ledger.core;

/** What goes wrong with a write. */
enum Fault {
    NONE,
    LOST_ANSWER,
    LOST_REQUEST,
    UNREACHED,
    SOFT_DECLINE,
    HARD_DECLINE,
    PENDING
}
