package io.github.amazonpaygateway.impl.notification;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The threads of the container, or own ones where it has none. */
final class ManagedThreads implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ManagedThreads.class.getName());

    private static final String NAME = "java:comp/DefaultManagedScheduledExecutorService";

    private Optional<ScheduledExecutorService> own = Optional.empty();

    /** Those of the container, if it has any. Has to be called by a thread of the application. */
    static Optional<ScheduledExecutorService> ofTheServer() {
        try {
            return Optional.of(InitialContext.doLookup(NAME));
        } catch (NamingException | ClassCastException e) {
            return Optional.empty();
        }
    }

    /** Has to be called by a thread of the application. */
    ScheduledExecutorService open() {
        return ofTheServer().orElseGet(this::ourOwn);
    }

    private ScheduledExecutorService ourOwn() {
        LOG.log(
                Level.WARNING,
                "There is no {0}; notifications are dealt with on threads of our own, on which a shop may not find"
                        + " what belongs to the application",
                NAME);
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(5, task -> {
            Thread thread = new Thread(task, "amazonpay-notifications");
            thread.setDaemon(true);
            return thread;
        });
        own = Optional.of(threads);
        return threads;
    }

    @Override
    public void close() {
        own.ifPresent(ScheduledExecutorService::shutdownNow);
    }
}
