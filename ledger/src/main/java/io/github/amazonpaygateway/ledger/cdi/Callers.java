package io.github.amazonpaygateway.ledger.cdi;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Tells shops, once, when they hold locks while Amazon is asked. */
final class Callers {

    private static final System.Logger LOG = System.getLogger(Callers.class.getName());

    private final AtomicBoolean told = new AtomicBoolean();

    void warnInsideTransaction() {
        if (!told.get() && isInTransaction() && told.compareAndSet(false, true)) {
            LOG.log(
                    Level.WARNING,
                    "Payments was called inside a transaction of the shop: its locks last as long as the answer of"
                            + " Amazon, and what the ledger writes stays when the shop rolls back. Call it outside");
        }
    }

    private static boolean isInTransaction() {
        try {
            TransactionSynchronizationRegistry registry =
                    InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            return registry.getTransactionStatus() == Status.STATUS_ACTIVE;
        } catch (NamingException | ClassCastException none) {
            return false;
        }
    }
}
