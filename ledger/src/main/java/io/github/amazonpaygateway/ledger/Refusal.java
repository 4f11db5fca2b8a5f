package io.github.amazonpaygateway.ledger;

/** Why an intent was not carried out. */
public enum Refusal {
    /** The intent was used before with other values: a fault of the program. Take another intent id. */
    OTHER_VALUES,
    /** The session has another amount, another currency or another owner than the shop expects. */
    SESSION_DIFFERS,
    /** More than the permission has left, counting what is reserved. */
    OVER_PERMISSION,
    /** More than is authorized. */
    OVER_AUTHORIZATION,
    /** With the refunds so far, more than was captured. */
    OVER_CAPTURE,
    /** The charge is captured: refund it instead. */
    ALREADY_CAPTURED,
    /** The charge is not authorized (any more), so it can be neither captured nor canceled. */
    NOT_AUTHORIZED,
    /** The charge is not captured, so there is nothing to give back. */
    NOT_CAPTURED,
    /** Something else is under way with this object, and its end has to be awaited. */
    IN_PROGRESS,
    /** Something else was sent for this object and nobody knows what became of it; wait for the ledger to find out. */
    OUTCOME_UNKNOWN,
    /** The permission is closed. */
    PERMISSION_CLOSED,
    /** Amazon knows no such object, or it belongs to another merchant. */
    NOT_FOUND,
    /** Amazon refused the request; the explanation tells its reason. */
    REJECTED,
    /** Amazon could not be reached, or throttled; ask for the same intent again. */
    UNAVAILABLE
}
