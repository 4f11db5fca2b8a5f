package io.github.amazonpaygateway.ledger.cdi;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The threads on which the ledger works by itself. To be asked for by a thread of the application. */
final class ServerThreads {

    private static final String SHARED = "java:comp/DefaultManagedScheduledExecutorService";
    private static final String MAKER = "java:comp/DefaultManagedThreadFactory";
    private static final int IDLE_SECONDS = 10;

    private ServerThreads() {}

    /** Those that everything in the server shares; Payara has one of them, unless it is told otherwise. */
    static ScheduledExecutorService shared() {
        return found(SHARED);
    }

    /** One for work that must not wait for others; it is there while there is some. Has to be shut down. */
    static ExecutorService oneOfItsOwn() {
        ThreadFactory maker = found(MAKER);
        ThreadPoolExecutor one =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), maker);
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    private static <T> T found(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException(
                    "The ledger of Amazon Pay needs " + name + "; on Open Liberty add the feature concurrent-3.0"
                            + " or webProfile-10.0",
                    e);
        }
    }
}
