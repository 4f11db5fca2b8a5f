package io.github.amazonpaygateway.simulator.permission;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** How long things last. */
final class Lifetime {

    private static final Duration ONE_TIME = Duration.ofDays(180);
    private static final Duration BUYER_DETAILS = Duration.ofDays(30);
    private static final int LONG_MONTHS = 13;

    private Lifetime() {}

    // A payment method on file is documented to end by cancellation only; the open point is its far end.
    static Instant end(Consent consent, Instant start) {
        return switch (consent.type()) {
            case ONE_TIME ->
                consent.session().flag("paymentDetails", "extendExpiration")
                        ? months(start, LONG_MONTHS)
                        : start.plus(ONE_TIME);
            case RECURRING -> months(start, LONG_MONTHS);
            case PAYMENT_METHOD_ON_FILE -> months(start, 12 * 100);
        };
    }

    static boolean areBuyerDetailsReadable(ChargePermission permission, Instant now) {
        boolean recurring = permission.consent().type() == PermissionType.RECURRING;
        boolean open = !permission.standing().isClosed();
        Instant since = recurring ? permission.lastUpdated() : permission.created();
        return (recurring && open) || now.isBefore(since.plus(BUYER_DETAILS));
    }

    static YearMonth month(Instant time) {
        return YearMonth.from(time.atZone(ZoneOffset.UTC));
    }

    private static Instant months(Instant start, int count) {
        return start.atZone(ZoneOffset.UTC).plusMonths(count).toInstant();
    }
}
