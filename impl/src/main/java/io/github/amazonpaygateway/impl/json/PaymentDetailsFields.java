package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.charge.SoftDescriptor;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import java.util.Optional;

/** {@code paymentDetails}, in both directions. */
final class PaymentDetailsFields {

    private static final String NAME = "paymentDetails";
    private static final PaymentDetails NOTHING = new PaymentDetails(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Optional<PaymentDetails> read(AnswerObject answer) {
        return answer.object(NAME)
                .map(object -> new PaymentDetails(
                        object.constant("paymentIntent", Words.PAYMENT_INTENTS),
                        object.flag("canHandlePendingAuthorization"),
                        object.money("chargeAmount"),
                        object.money("totalOrderAmount"),
                        object.text("presentmentCurrency"),
                        object.text("softDescriptor", SoftDescriptor::new)))
                .filter(details -> !details.equals(NOTHING));
    }

    static void write(PaymentDetails details, RequestObject body) {
        body.object(NAME, object -> object.text(
                        "paymentIntent", details.paymentIntent().map(PaymentIntent::text))
                .flag("canHandlePendingAuthorization", details.canHandlePendingAuthorization())
                .money("chargeAmount", details.chargeAmount())
                .money("totalOrderAmount", details.totalOrderAmount())
                .text("presentmentCurrency", details.presentmentCurrency())
                .text("softDescriptor", details.softDescriptor()));
    }

    private PaymentDetailsFields() {}
}
