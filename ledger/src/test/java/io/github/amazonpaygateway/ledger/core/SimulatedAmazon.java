package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.net.URI;
import java.util.List;

/** The simulator, and the real gateway that calls it. */
final class SimulatedAmazon implements PreparedAmazon {

    private static final String CARD = "1111";
    private static final URI REVIEW = URI.create("https://shop.example/review");
    private static final URI RESULT = URI.create("https://shop.example/result");

    final AmazonPaySimulator simulator;
    private final AmazonPayGateway gateway;

    /** With nothing in it, at the present time. */
    SimulatedAmazon(SimulatorFront front, AmazonPayGateway gateway) {
        this.simulator = fresh();
        this.gateway = gateway;
        front.serve(simulator);
        simulator.publishAt(front.url());
    }

    static AmazonPaySimulator fresh() {
        return AmazonPaySimulator.create(
                SimulatorOptions.of(SimulatedShop.MERCHANT).withClock(ClockMode.VIRTUAL));
    }

    @Override
    public AmazonPayGateway gateway() {
        return gateway;
    }

    @Override
    public CheckoutSessionId session(PaymentDetails details) {
        CheckoutSessionId session = gateway.checkoutSessions()
                .create(CreateCheckoutSession.express(REVIEW))
                .checkoutSessionId();
        simulator.buyer().signIn(session.value());
        gateway.checkoutSessions().update(session, UpdateCheckoutSession.of(details, RESULT));
        simulator.buyer().approve(session.value(), CARD);
        return session;
    }

    @Override
    public ChargePermissionId permission(String limit) {
        Money most = Money.of(limit, "EUR");
        CheckoutSessionId session = session(PaymentDetails.of(PaymentIntent.CONFIRM, most));
        CheckoutOutcome outcome = gateway.checkoutSessions().complete(session, CompleteCheckoutSession.of(most));
        return ((CheckoutOutcome.Completed) outcome)
                .session()
                .chargePermissionId()
                .orElseThrow();
    }

    @Override
    public void declineNext() {
        simulator
                .faults()
                .add(
                        BodyText.parse(
                                """
                        {"operation": "createCharge", "status": 422, "reasonCode": "SoftDeclined"}"""));
    }

    /** What asked it to change something, and was let in. */
    List<JournalEntry> writes() {
        return simulator.journal().entries().stream()
                .filter(entry ->
                        !entry.method().equals("GET") && entry.signature().equals("valid"))
                .toList();
    }
}
