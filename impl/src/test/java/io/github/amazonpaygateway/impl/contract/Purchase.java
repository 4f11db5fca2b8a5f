package io.github.amazonpaygateway.impl.contract;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.money.Money;

/** A checkout that went well. */
public final class Purchase {

    private static final Money LIMIT = Money.of("50.00", "USD");

    private Purchase() {}

    /** A permission to charge 50 USD, of which nothing is charged yet. */
    public static ChargePermissionId permission(AmazonPayGateway pay, LocalAmazonPay amazon) {
        CheckoutSessionId session = pay.checkoutSessions()
                .create(CreateCheckoutSession.express(PaymentLifeTest.REVIEW))
                .checkoutSessionId();
        amazon.simulator.buyer().signIn(session.value());
        pay.checkoutSessions()
                .update(
                        session,
                        UpdateCheckoutSession.of(
                                PaymentDetails.of(PaymentIntent.CONFIRM, LIMIT), PaymentLifeTest.RESULT));
        amazon.simulator.buyer().approve(session.value(), "1111");
        CheckoutOutcome outcome = pay.checkoutSessions().complete(session, CompleteCheckoutSession.of(LIMIT));
        return ((CheckoutOutcome.Completed) outcome)
                .session()
                .chargePermissionId()
                .orElseThrow();
    }

    /** 14 USD reserved. */
    public static Charge authorized(AmazonPayGateway pay, LocalAmazonPay amazon) {
        ChargeOutcome outcome =
                pay.charges().create(CreateCharge.of(permission(pay, amazon), Money.of("14.00", "USD")));
        return ((ChargeOutcome.Accepted) outcome).charge();
    }
}
