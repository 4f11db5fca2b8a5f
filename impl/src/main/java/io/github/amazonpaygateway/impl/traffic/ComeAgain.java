package io.github.amazonpaygateway.impl.traffic;

import java.time.Duration;

/** When to come again, if nobody who knows has said it. */
public final class ComeAgain {

    /** Long enough for a connection to be had again. No {@code Retry-After} says it, since those count whole seconds. */
    public static final Duration GUESS = Duration.ofMillis(1_500);

    private ComeAgain() {}
}
