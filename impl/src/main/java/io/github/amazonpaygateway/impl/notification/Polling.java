package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.impl.config.MerchantConfigurations;
import io.github.amazonpaygateway.impl.config.MerchantLiteral;
import io.github.amazonpaygateway.impl.config.PollSchedule;
import io.github.amazonpaygateway.impl.pending.PendingObjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks for what is pending as long as the application lives, whether or not it takes in notifications. Begun with the
 * application and not with the first call, on whose thread it would inherit the identity of some buyer. Public for the
 * container only.
 */
@ApplicationScoped
public class Polling {

    private static final int SECONDS_BETWEEN_LOOKS = 5;

    @Inject
    MerchantConfigurations configurations;

    @Inject
    @Any
    Instance<AmazonPayGateway> gateways;

    @Inject
    PendingObjects pending;

    @Inject
    PaymentEvents events;

    private Optional<Running> running = Optional.empty();

    private record Running(PendingPoll poll, ScheduledFuture<?> schedule) {

        void stop() {
            poll.stop();
            schedule.cancel(false);
        }
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        configurations
                .notifications()
                .poll()
                .filter(schedule -> events.areObserved())
                .ifPresent(schedule -> ManagedThreads.ofTheServer()
                        .ifPresent(threads -> start(schedule, threads, InstantSource.system())));
    }

    /** @param threads of the container: events are fired on them */
    void start(PollSchedule schedule, ScheduledExecutorService threads, InstantSource clock) {
        PendingPoll poll = new PendingPoll(pending, schedule, this::gateway, events.telling(), clock);
        pending.open();
        running = Optional.of(new Running(
                poll,
                threads.scheduleWithFixedDelay(
                        poll::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)));
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        running.ifPresent(Running::stop);
        running = Optional.empty();
        pending.close();
    }

    private AmazonPayGateway gateway(String merchant) {
        return gateways.select(MerchantLiteral.qualifier(merchant)).get();
    }
}
