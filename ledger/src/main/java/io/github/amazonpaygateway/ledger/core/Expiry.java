package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.Payments;
import io.github.amazonpaygateway.ledger.Refusal;
import io.github.amazonpaygateway.ledger.core.LedgerTimes.ExpiryPolicy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * What the shop has decided about authorizations that near their end. Its intents are named after the charge, so that it
 * may be tried at every look until it is done.
 */
final class Expiry {

    private static final String REASON = "The authorization would have expired";

    private final Surroundings world;

    Expiry(Surroundings world) {
        this.world = world;
    }

    /** Whether an authorization nears its end. */
    boolean isNear(ChargeRecord charge) {
        Instant now = world.clock().instant();
        return charge.state() == ChargeState.AUTHORIZED
                && charge.expires()
                        .filter(end -> !now.isBefore(end.minus(world.times().warnBefore())))
                        .isPresent();
    }

    /** Whether it was canceled here and has to be authorized anew, which an outage or a death has kept from happening. */
    boolean isHalfDone(Connection connection, ChargeRecord charge) throws SQLException {
        return world.times().atExpiry() == ExpiryPolicy.REAUTHORIZE
                && charge.state() == ChargeState.CANCELED
                && Intents.find(connection, charge.merchant(), cancellation(charge))
                        .filter(intent -> intent.state().counts())
                        .isPresent()
                && Intents.find(connection, charge.merchant(), authorization(charge))
                        .filter(intent -> !isUnreached(intent))
                        .isEmpty();
    }

    /** Does what has to be done about a charge that has just been read, if anything. */
    void treat(ChargeRecord known) {
        if (world.times().atExpiry() != ExpiryPolicy.WARN) {
            world.transactions().inNew(connection -> waiting(connection, known)).ifPresent(this::carryOut);
        }
    }

    private Optional<ChargeRecord> waiting(Connection connection, ChargeRecord known) throws SQLException {
        ChargeRecord now =
                ChargeRecords.find(connection, known.merchant(), known.id()).orElseThrow();
        return isNear(now) || isHalfDone(connection, now) ? Optional.of(now) : Optional.empty();
    }

    private void carryOut(ChargeRecord charge) {
        Payments payments = new LedgerPayments(charge.merchant(), world);
        if (world.times().atExpiry() == ExpiryPolicy.CAPTURE) {
            payments.capture(intent("expiry-capture", charge), charge.id(), charge.amount());
        } else {
            reauthorize(payments, charge);
        }
    }

    private static void reauthorize(Payments payments, ChargeRecord charge) {
        PaymentResult canceled = payments.cancel(cancellation(charge), charge.id(), REASON);
        if (canceled instanceof PaymentResult.Done) {
            payments.authorize(authorization(charge), charge.permission(), charge.amount());
        }
    }

    private static boolean isUnreached(Intent intent) {
        return intent.state() == IntentState.NOT_SENT && intent.verdict().refusal() == Refusal.UNAVAILABLE;
    }

    private static IntentId cancellation(ChargeRecord charge) {
        return intent("expiry-cancel", charge);
    }

    private static IntentId authorization(ChargeRecord charge) {
        return intent("expiry-authorize", charge);
    }

    private static IntentId intent(String what, ChargeRecord charge) {
        String id = charge.id().value();
        String order = charge.order().isEmpty() ? id : charge.order();
        return IntentId.of(order + "/" + what + "-" + id);
    }
}
