package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.checkout.Consent;
import io.github.amazonpaygateway.checkout.Frequency;

/** What belongs to one type of permission only. */
final class ConsentFields {

    static void write(Consent consent, RequestObject body) {
        if (consent instanceof Consent.Recurring recurring) {
            body.object("recurringMetadata", plan -> write(recurring, plan));
        } else if (consent instanceof Consent.PaymentMethodOnFile stored) {
            body.text("chargePermissionId", stored.earlier())
                    .object("paymentMethodOnFileMetadata", object -> object.flag("setupOnly", stored.setupOnly()));
        }
    }

    private static void write(Consent.Recurring recurring, RequestObject plan) {
        plan.object("frequency", object -> write(recurring.frequency(), object)).money("amount", recurring.amount());
    }

    /** The value is a text, also in Amazon's samples. */
    private static void write(Frequency frequency, RequestObject object) {
        object.word("unit", frequency.unit()).text("value", frequency.value());
    }

    private ConsentFields() {}
}
