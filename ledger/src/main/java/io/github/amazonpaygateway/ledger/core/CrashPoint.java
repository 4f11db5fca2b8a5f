package io.github.amazonpaygateway.ledger.core;

/** Where a test lets the process die. */
public enum CrashPoint {
    BEFORE_INTENT_COMMIT,
    AFTER_INTENT_COMMIT,
    BEFORE_SEND,
    AFTER_ANSWER,
    BEFORE_RESULT_COMMIT,
    AFTER_RESULT_COMMIT;

    /** Called at each point; does nothing in production. */
    @FunctionalInterface
    interface Hook {
        void at(CrashPoint point);
    }
}
