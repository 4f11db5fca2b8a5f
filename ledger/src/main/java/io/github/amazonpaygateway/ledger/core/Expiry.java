package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.Payments;

/** What the shop has decided about authorizations that near their end. Its intents are named after the charge. */
final class Expiry {

    private static final String REASON = "The authorization would have expired";

    private final Surroundings world;

    Expiry(Surroundings world) {
        this.world = world;
    }

    void treat(ChargeRecord charge) {
        Payments payments = new LedgerPayments(charge.merchant(), world);
        switch (world.times().atExpiry()) {
            case WARN -> {}
            case CAPTURE -> payments.capture(intent("expiry-capture", charge), charge.id(), charge.amount());
            case REAUTHORIZE -> reauthorize(payments, charge);
        }
    }

    private static void reauthorize(Payments payments, ChargeRecord charge) {
        PaymentResult canceled = payments.cancel(intent("expiry-cancel", charge), charge.id(), REASON);
        if (canceled instanceof PaymentResult.Done) {
            payments.authorize(intent("expiry-authorize", charge), charge.permission(), charge.amount());
        }
    }

    private static IntentId intent(String what, ChargeRecord charge) {
        ChargeId id = charge.id();
        String order = charge.order().isEmpty() ? id.value() : charge.order();
        return IntentId.of(order + "/" + what + "-" + id);
    }
}
