package io.github.amazonpaygateway.ledger.inbox;

import io.github.amazonpaygateway.ledger.sql.LedgerStorageException;
import io.github.amazonpaygateway.notification.IncomingNotification;
import org.jspecify.annotations.Nullable;

/** A notification on its way into the database, and what became of it. To be used under the lock of {@link Arrivals}. */
final class Arrival {

    private final IncomingNotification notification;
    private boolean settled;
    private @Nullable RuntimeException failure;

    Arrival(IncomingNotification notification) {
        this.notification = notification;
    }

    IncomingNotification notification() {
        return notification;
    }

    void stored() {
        settled = true;
    }

    void failed(RuntimeException why) {
        settled = true;
        failure = why;
    }

    boolean isSettled() {
        return settled;
    }

    /** @throws RuntimeException when it is not known to be stored */
    boolean isNew() {
        if (failure instanceof LedgerStorageException refused && refused.isDuplicate()) {
            return false;
        }
        if (failure != null) {
            throw failure;
        }
        return true;
    }
}
