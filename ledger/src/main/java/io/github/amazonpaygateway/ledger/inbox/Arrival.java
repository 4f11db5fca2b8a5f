package io.github.amazonpaygateway.ledger.inbox;

import io.github.amazonpaygateway.ledger.sql.LedgerStorageException;
import io.github.amazonpaygateway.notification.IncomingNotification;
import java.util.concurrent.CompletableFuture;

/**
 * A notification on its way into the database.
 *
 * @param isNew completed when it is stored or surely not
 */
record Arrival(IncomingNotification notification, CompletableFuture<Boolean> isNew) {

    static Arrival of(IncomingNotification notification) {
        return new Arrival(notification, new CompletableFuture<>());
    }

    void stored() {
        isNew.complete(true);
    }

    void failed(Throwable why) {
        if (why instanceof LedgerStorageException refused && refused.isDuplicate()) {
            isNew.complete(false);
        } else {
            isNew.completeExceptionally(why);
        }
    }
}
