package io.github.amazonpaygateway.ledger.core;

import java.util.Locale;

/** Where the process of the shop is killed. */
enum KillPoint {
    /** The intent is in a transaction that is lost. */
    BEFORE_INTENT_COMMIT,
    /** The intent is written, nothing else. */
    AFTER_INTENT_COMMIT,
    /** The request was about to leave. */
    BEFORE_SEND,
    /** Amazon has done it, and its answer is on the way. */
    AFTER_SEND,
    /** The answer is here, and not written. */
    AFTER_ANSWER,
    /** The answer is written, and the shop not told. */
    AFTER_RESULT_COMMIT;

    static final int EXIT_CODE = 42;

    /** The one after the request was sent is not in the ledger: Amazon kills then. */
    CrashPoint.Hook inLedger() {
        return point -> {
            if (point.name().equals(name())) {
                kill();
            }
        };
    }

    /** The same database state on all databases, and no shutdown hook that would close one. */
    static void kill() {
        Runtime.getRuntime().halt(EXIT_CODE);
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
