package io.github.amazonpaygateway.ledger.sql;

/** Who makes the ledger's tables. */
public enum MigrationMode {
    /** The ledger, at start. */
    APPLY,
    /** Somebody else by the ledger, with more rights; the start is refused until that has happened. */
    VALIDATE,
    /** The shop, with its own tool; nothing is looked at. */
    OFF
}
