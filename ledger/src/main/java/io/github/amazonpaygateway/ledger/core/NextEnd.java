package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.ledger.LedgerEvent.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an authorization loses next.
 *
 * @param what the right to be captured at once, or all
 * @param at when
 */
record NextEnd(Ending what, Instant at) {

    /** By Amazon's page of charges; a capture after more than that is CaptureInitiated for a while. */
    private static final Duration AT_ONCE = Duration.ofDays(7);

    /** Empty for what is not authorized, or of which Amazon tells no time. */
    static Optional<NextEnd> of(Charge charge, Instant now) {
        return charge.status().state() == ChargeState.AUTHORIZED
                ? Stream.concat(atOnce(charge).filter(end -> now.isBefore(end.at)).stream(), all(charge).stream())
                        .min(Comparator.comparing(NextEnd::at))
                : Optional.empty();
    }

    private static Optional<NextEnd> atOnce(Charge charge) {
        return charge.created().map(created -> new NextEnd(Ending.CAPTURE_AT_ONCE, created.plus(AT_ONCE)));
    }

    private static Optional<NextEnd> all(Charge charge) {
        return charge.expires().map(end -> new NextEnd(Ending.AUTHORIZATION, end));
    }
}
