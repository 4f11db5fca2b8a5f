package io.github.amazonpaygateway.ledger.cdi;

import java.util.concurrent.ScheduledExecutorService;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The threads on which the ledger works by itself. */
final class ServerThreads {

    private static final String NAME = "java:comp/DefaultManagedScheduledExecutorService";

    private ServerThreads() {}

    /** Has to be called by a thread of the application. */
    static ScheduledExecutorService lookedUp() {
        try {
            return InitialContext.doLookup(NAME);
        } catch (NamingException | ClassCastException e) {
            throw new IllegalStateException(
                    "The ledger of Amazon Pay needs " + NAME + "; on Open Liberty add the feature concurrent-3.0"
                            + " or webProfile-10.0",
                    e);
        }
    }
}
