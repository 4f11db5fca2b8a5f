package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.impl.config.PollSchedule;
import io.github.amazonpaygateway.impl.pending.PendingObject;
import io.github.amazonpaygateway.impl.pending.PendingObjects;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * Asks Amazon what became of charges and refunds that are pending, each by a schedule of its own. All of it is in memory:
 * a restart forgets it, and another server process knows nothing of it.
 */
final class PendingPoll {

    private static final System.Logger LOG = System.getLogger(PendingPoll.class.getName());

    private final PendingObjects pending;
    private final WatchList watched;
    private final Function<String, AmazonPayGateway> gateways;
    private final Telling telling;
    private final InstantSource clock;
    private volatile boolean stopped;

    /** @param gateways by the name of the merchant */
    PendingPoll(
            PendingObjects pending,
            PollSchedule schedule,
            Function<String, AmazonPayGateway> gateways,
            Telling telling,
            InstantSource clock) {
        this.pending = pending;
        this.watched = new WatchList(schedule);
        this.gateways = gateways;
        this.telling = telling;
        this.clock = clock;
    }

    void stop() {
        stopped = true;
    }

    /** Asks for all that are due. Never throws, or a schedule would end; not for two threads at once. */
    void look() {
        try {
            pending.takeAll().forEach(object -> watched.add(object, clock.instant()));
            for (PendingObject object : watched.due(clock.instant())) {
                if (stopped || !ask(object)) {
                    return;
                }
            }
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "Pending payments cannot be asked for; it is tried again in a moment", e);
        }
    }

    /** Whether Amazon can be asked for others now. */
    private boolean ask(PendingObject object) {
        Question question = new Question(object, gateways.apply(object.merchant()));
        try {
            telling.tell(object.id(), question);
        } catch (RequestRejectedException refused) {
            LOG.log(Level.WARNING, "Nobody asks for {0} any more: {1}", object.id(), refused.getMessage());
            watched.remove(object);
            return true;
        } catch (AmazonPayException outage) {
            LOG.log(Level.INFO, "Pending payments wait for Amazon: {0}", outage.getMessage());
            watched.again(object, clock.instant());
            return false;
        } catch (RuntimeException | Error e) { // of an observer: it is read and told again
            LOG.log(Level.WARNING, "An observer failed at the news of " + object.id() + " and is called again", e);
            watched.again(object, clock.instant());
            return true;
        }
        if (question.isPending()) {
            watched.again(question.after(), clock.instant());
        } else {
            watched.remove(object);
        }
        return true;
    }
}
