package io.github.amazonpaygateway.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * SPI: keeps notifications from their arrival until they are done. The gateway has one in memory; a CDI bean of this type
 * replaces it. Safe for many threads, and for many servers if they share it.
 *
 * <p>Any exception means that it does not work at the moment: Amazon is then asked to send the message again, or the
 * worker tries again.
 */
public interface NotificationInbox {

    /**
     * Keeps a notification unless one of its {@code messageId} is or was here. When it returns, the notification survives
     * whatever this inbox promises to survive.
     *
     * @return whether it is new
     */
    boolean store(IncomingNotification notification);

    /**
     * The same without holding the calling thread, for an inbox that can: some servers have few threads for all requests. By
     * default it is stored on the calling thread.
     *
     * @return whether it is new, once it is stored; ends with the exception that {@link #store} would throw
     */
    default CompletableFuture<Boolean> storeSoon(IncomingNotification notification) {
        return CompletableFuture.completedFuture(store(notification));
    }

    /**
     * Takes the notification that is due longest, to be claimed by nobody else until {@code now} plus {@code lease};
     * claimed again after that, in case the worker has died.
     */
    Optional<ClaimedNotification> claim(Instant now, Duration lease);

    /**
     * Takes some at once, as {@link #claim(Instant, Duration)} takes one: with many waiting, a transaction for each would be
     * what costs most. By default it takes one.
     *
     * @param most how many at most, at least 1
     */
    default List<ClaimedNotification> claim(Instant now, Duration lease, int most) {
        return claim(now, lease).stream().toList();
    }

    /** It is dealt with; its {@code messageId} has to be remembered for as long as messages are accepted. */
    void done(String messageId);

    /** All of these are dealt with, as {@link #done(String)} says of one. */
    default void done(List<String> messageIds) {
        messageIds.forEach(this::done);
    }

    /**
     * It failed and is due again at {@code next}.
     *
     * @param failures how often by now
     */
    void failed(String messageId, int failures, Instant next);

    /**
     * It failed too often and is kept, but never due again unless somebody decides so.
     *
     * @param reason one sentence without personal data
     */
    void parked(String messageId, String reason);

    /** How many are parked. */
    long parkedCount();

    /**
     * Makes all parked ones due at {@code due}, as if they had never failed.
     *
     * @return how many these are
     */
    long releaseParked(Instant due);
}
