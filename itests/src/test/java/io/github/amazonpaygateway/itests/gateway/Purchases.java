package io.github.amazonpaygateway.itests.gateway;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import io.github.amazonpaygateway.money.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;

/** Brings a purchase to the point where a test begins. Everything costs {@link #PRICE}. */
@Dependent
class Purchases {

    static final Money PRICE = Money.of("14.00", "USD");

    private static final URI REVIEW = URI.create("https://shop.example/review");
    private static final URI RESULT = URI.create("https://shop.example/result");

    private final AmazonPayGateway pay;
    private final SimulatorRemote simulator;

    @Inject
    Purchases(AmazonPayGateway pay, SimulatorRemote simulator) {
        this.pay = pay;
        this.simulator = simulator;
    }

    /** The session that the button would create. */
    CheckoutSession open() {
        return pay.checkoutSessions().create(CreateCheckoutSession.express(REVIEW));
    }

    /** A session to be completed: the buyer has approved. */
    CheckoutSession approved(PaymentIntent intent) {
        var session = priced(intent);
        simulator.buyerApproves(session.checkoutSessionId().value());
        return session;
    }

    /** The same with the card of this ending. */
    CheckoutSession approvedWith(String card) {
        var session = priced(PaymentIntent.AUTHORIZE);
        simulator.buyerApprovesWith(card, session.checkoutSessionId().value());
        return session;
    }

    private CheckoutSession priced(PaymentIntent intent) {
        var payment = UpdateCheckoutSession.of(PaymentDetails.of(intent, PRICE), RESULT);
        return pay.checkoutSessions().update(open().checkoutSessionId(), payment);
    }

    /** A completed session. */
    CheckoutSession completed(PaymentIntent intent) {
        var id = approved(intent).checkoutSessionId();
        var outcome = pay.checkoutSessions().complete(id, CompleteCheckoutSession.of(PRICE));
        return ((CheckoutOutcome.Completed) outcome).session();
    }

    /** The buyer's consent, not charged yet. */
    ChargePermissionId permission() {
        return completed(PaymentIntent.CONFIRM).chargePermissionId().orElseThrow();
    }

    /** An amount reserved. */
    Charge authorized() {
        return charge(CreateCharge.of(permission(), PRICE));
    }

    /** An amount taken. */
    Charge captured() {
        return charge(CreateCharge.of(permission(), PRICE).capturingNow());
    }

    private Charge charge(CreateCharge request) {
        var outcome = pay.charges().create(request);
        return ((ChargeOutcome.Accepted) outcome).charge();
    }
}
