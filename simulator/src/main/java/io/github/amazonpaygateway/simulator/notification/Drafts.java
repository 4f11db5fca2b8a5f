package io.github.amazonpaygateway.simulator.notification;

import io.github.amazonpaygateway.simulator.change.Change;
import java.time.Instant;
import java.util.UUID;

/** Writes what subscribers are to be told, and lays it out to be sent as each of them wants it. Not safe for threads. */
final class Drafts {

    private final Post post;
    private final Subscriptions subscriptions;
    private final Outbox outbox;

    Drafts(Post post, Subscriptions subscriptions, Outbox outbox) {
        this.post = post;
        this.subscriptions = subscriptions;
        this.outbox = outbox;
    }

    /** Tells of a change, if somebody wants to know and Amazon would tell. */
    void tell(Change change, Instant now) {
        subscriptions
                .of(change.account().merchantId())
                .filter(known -> Occasions.tells(change))
                .ifPresent(known -> write(change, known, now));
    }

    /** Asks a receiver to confirm that it wants to be told. */
    void confirm(Settings to, Instant now) {
        outbox.add(post.confirmation(token(), to, now));
    }

    /** Tells a receiver that it will no longer be told, which it can undo. */
    void farewell(Settings to, Instant now) {
        outbox.add(post.farewell(token(), to, now));
    }

    private static String token() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private void write(Change change, Settings known, Instant now) {
        boolean lost = subscriptions.loses(known);
        var fate = lost ? Notification.Fate.LOST : Notification.Fate.WAITING;
        Notification written = post.of(change, known, fate, now.plus(known.delay()));
        if (known.reorder() && !lost) {
            outbox.addInPairs(written);
        } else {
            outbox.add(written);
        }
    }
}
