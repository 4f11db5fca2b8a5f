package io.github.amazonpaygateway.ledger.core;

import java.time.Duration;

/** Waits for the answer of another thread, perhaps on another server. */
final class Patience {

    private static final Duration FIRST = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofMillis(250);
    /** Together about half a minute, like the deadline of the call that is waited for. */
    private static final int MOST_LOOKS = 125;

    private final Surroundings world;

    Patience(Surroundings world) {
        this.world = world;
    }

    /** @return the intent as soon as it is no longer on its way, or its sender must be gone, or patience ends */
    Intent await(Intent intent) {
        Intent seen = intent;
        Duration pause = FIRST;
        for (int look = 0; look < MOST_LOOKS && isOnItsWay(seen) && sleep(pause); look++) {
            seen = now(seen);
            pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        }
        return seen;
    }

    private Intent now(Intent seen) {
        return world.transactions()
                .inNew(connection -> Intents.find(connection, seen.merchant(), seen.id()))
                .orElse(seen);
    }

    private boolean isOnItsWay(Intent intent) {
        return intent.state() == IntentState.SENDING
                && intent.due().isAfter(world.clock().instant());
    }

    /** @return whether to go on waiting */
    private boolean sleep(Duration pause) {
        try {
            world.pause().sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
