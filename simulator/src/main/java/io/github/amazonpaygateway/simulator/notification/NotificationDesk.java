package io.github.amazonpaygateway.simulator.notification;

import io.github.amazonpaygateway.simulator.change.Change;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.failure.Refusals;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.time.SimulatorClock;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Writes a notification for each change that is one, and keeps them all. Safe for many threads. */
public final class NotificationDesk {

    private final SimulatorClock clock;
    private final SigningKeys keys = new SigningKeys();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Outbox outbox = new Outbox();
    private final Drafts drafts;
    private final Set<String> confirmed = new HashSet<>();
    private Runnable courier = () -> {};
    private boolean muted;

    /**
     * A desk that sends nothing until told where to.
     *
     * @param base where receivers reach the simulator
     */
    public NotificationDesk(SimulatorClock clock, Supplier<String> base) {
        this.clock = clock;
        this.drafts = new Drafts(new Post(keys, base), subscriptions, outbox);
    }

    /** The authority and its signing key. */
    public SigningKeys keys() {
        return keys;
    }

    /**
     * Sends all later notifications as the settings say: {@code url} and, if wanted, {@code merchantId} (one merchant's
     * only), {@code signatureVersion} (2), {@code spelling} ({@code SigningCertURL} or {@code SigningCertUrl}),
     * {@code delay}, {@code copies} (1), {@code loss} (0 to 1), {@code reorder}, {@code seed}, {@code confirm} (send a
     * SubscriptionConfirmation first), {@code unsubscribe} (send an UnsubscribeConfirmation; notifications go on).
     *
     * @throws IllegalArgumentException if one is unusable
     */
    public void configure(JsonObject json) {
        configure(Subscription.of(json));
    }

    /** Sends all later notifications of all merchants without settings of their own. */
    public void configure(Settings everybody) {
        configure(new Subscription(Subscriptions.EVERYBODY, everybody, false, false));
    }

    /** Sends nothing any more; what was written stays listed. */
    public synchronized void stop() {
        subscriptions.clear();
    }

    /** Sends all later notifications as others have it, and none besides. */
    public void replaceSubscriptions(Subscriptions others) {
        alone(() -> subscriptions.replace(others));
    }

    /** Where notifications go by merchant, {@code *} for all others, as {@link Subscriptions#of(JsonObject)} reads it. */
    public synchronized JsonObject subscriptionsToJson() {
        return subscriptions.toJson();
    }

    /** Writes nothing while some work is done that was told before. */
    public void mute(Runnable work) {
        hush(true);
        try {
            work.run();
        } finally {
            hush(false);
        }
    }

    /** Writes what one change asks for. */
    public synchronized void tell(Change change) {
        if (!muted) {
            drafts.tell(change, clock.now());
            notifyAll();
        }
    }

    /**
     * Sends one again, whatever became of it.
     *
     * @throws Refusal 404 if there is none
     */
    public JsonObject resend(String messageId) {
        Notification again = find(messageId);
        alone(() -> again.resend(clock.now()));
        return again.toJson();
    }

    /** The receiver has followed the SubscribeURL. */
    public synchronized void confirmed(String token) {
        confirmed.add(token);
    }

    /** All notifications, the oldest first; each once, however often it was sent. */
    public synchronized List<Notification> all() {
        return outbox.all();
    }

    /** {@code {"settings":{…},"confirmed":1,"notifications":[…]}}. */
    public synchronized JsonObject toJson() {
        return new JsonAnswer()
                .put("settings", subscriptions.toJson())
                .put("confirmed", confirmed.size())
                .put(
                        "notifications",
                        JsonAnswer.list(
                                outbox.all().stream().map(Notification::toJson).toList()))
                .build();
    }

    /** Forgets the notifications; the settings stay. */
    public synchronized void clear() {
        outbox.clear();
        confirmed.clear();
        subscriptions.restart();
    }

    synchronized boolean isIdle() {
        return subscriptions.isEmpty() && !outbox.isWaiting();
    }

    synchronized List<Notification> due() {
        return outbox.due(clock.now());
    }

    private synchronized void hush(boolean quiet) {
        muted = quiet;
    }

    /** Has somebody called whenever there is something to send to. */
    void call(Runnable whoSends) {
        courier = whoSends;
    }

    private void configure(Subscription wish) {
        alone(() -> {
            subscriptions.put(wish.merchantId(), wish.settings());
            outbox.release();
            if (wish.confirm()) {
                drafts.confirm(wish.settings(), clock.now());
            }
            if (wish.unsubscribe()) {
                drafts.farewell(wish.settings(), clock.now());
            }
        });
    }

    private synchronized Notification find(String messageId) {
        return outbox.find(messageId).orElseThrow(() -> Refusals.notFound("notification", messageId));
    }

    // the courier is called without the lock, because it asks this desk with a lock of its own
    private void alone(Runnable change) {
        synchronized (this) {
            change.run();
            notifyAll();
        }
        courier.run();
    }
}
