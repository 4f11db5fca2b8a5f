package io.github.amazonpaygateway.ledger.cdi;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Lets the janitor work on a thread of the server as long as the application runs. Public for the container only. */
@ApplicationScoped
public class JanitorSchedule {

    private static final System.Logger LOG = System.getLogger(JanitorSchedule.class.getName());

    /** So that what is left after an outage does not keep a thread for ever; the rest is for the next round. */
    private static final int MOST_BATCHES = 50;

    @Inject
    LedgerEngine engine;

    @Inject
    LedgerConfiguration configuration;

    private Optional<ScheduledFuture<?>> schedule = Optional.empty();
    private volatile boolean stopped;
    private volatile long failures;

    /** After the database. */
    void start(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.LIBRARY_BEFORE + 1)
                    Object event) {
        if (!configuration.janitorEnabled()) {
            LOG.log(Level.WARNING, "The janitor of the ledger is off here; another server has to do its work");
            return;
        }
        long interval = configuration.janitorInterval().toMillis();
        // servers that start together shall not ask together
        long first = interval + ThreadLocalRandom.current().nextLong(interval);
        schedule = Optional.of(
                ServerThreads.shared().scheduleWithFixedDelay(this::round, first, interval, TimeUnit.MILLISECONDS));
    }

    /** No question is begun after it. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        stopped = true;
        schedule.ifPresent(task -> task.cancel(false));
    }

    /** How many rounds in a row have failed. */
    public long failures() {
        return failures;
    }

    /** An exception would end the schedule without a word. */
    private void round() {
        try {
            for (int batch = 0;
                    batch < MOST_BATCHES && !stopped && engine.janitor().tick() > 0;
                    batch++) {
                // until nothing is due
            }
            failures = 0;
        } catch (RuntimeException | Error failed) {
            failures++;
            LOG.log(Level.ERROR, "The janitor of the ledger failed and tries again", failed);
        }
    }
}
