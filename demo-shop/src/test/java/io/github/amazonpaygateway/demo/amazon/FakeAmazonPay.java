package io.github.amazonpaygateway.demo.amazon;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.Button;
import io.github.amazonpaygateway.button.ButtonOptions;
import io.github.amazonpaygateway.button.ButtonPage;
import io.github.amazonpaygateway.button.ButtonSignature;
import io.github.amazonpaygateway.button.ButtonSigner;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.refund.Refunds;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The whole gateway without a network; a test tells it what goes wrong. */
public final class FakeAmazonPay implements AmazonPayGateway {

    private final Script script = new Script();
    private final FakeCharges charges = new FakeCharges(script);
    private final FakeSessions sessions = new FakeSessions(charges, script);
    private final FakeRefunds refunds = new FakeRefunds(charges, script);
    private Optional<CreateCheckoutSession> lastSigned = Optional.empty();

    /** A buyer has come through a button whose payload had this reference, and amount if it was known. */
    public void opens(CheckoutSessionId id, String reference, Optional<Money> amount) {
        sessions.open(id, reference, amount);
    }

    /** The session ended at Amazon; what is left of it does not say whose it was. */
    public void ends(CheckoutSessionId id, ReasonCode why) {
        sessions.cancel(id, why);
    }

    public void isUnavailableFor(String operation) {
        script.unavailable(operation);
    }

    public void rejects(String operation, ReasonCode reason) {
        script.rejects(operation, reason);
    }

    /** The request gets lost before it was carried out. */
    public void losesRequest(String operation) {
        script.losesRequest(operation);
    }

    /** The request is carried out, and the answer gets lost. */
    public void losesAnswer(String operation) {
        script.losesAnswer(operation);
    }

    /** The next payment is declined. */
    public void declines(ReasonCode reason) {
        script.declines(reason);
    }

    /** Done while the next keyed call is under way. */
    public void meanwhile(Runnable action) {
        script.meanwhile(action);
    }

    public List<IdempotencyKey> keys(String operation) {
        return script.calls().stream()
                .filter(call -> call.operation().equals(operation))
                .flatMap(call -> call.key().stream())
                .toList();
    }

    public int chargesMade() {
        return charges.count();
    }

    public int refundsMade() {
        return refunds.count();
    }

    public Optional<CreateCheckoutSession> lastSigned() {
        return lastSigned;
    }

    @Override
    public CheckoutSessions checkoutSessions() {
        return sessions;
    }

    @Override
    public ChargePermissions chargePermissions() {
        throw new AmazonPayUnavailableException(
                FailureDetails.withoutAnswer("getChargePermission", "no test needs it"), null, null);
    }

    @Override
    public Charges charges() {
        return charges;
    }

    @Override
    public Refunds refunds() {
        return refunds;
    }

    @Override
    public ButtonSigner button() {
        return new ButtonSigner() {
            @Override
            public ButtonSignature sign(CreateCheckoutSession session) {
                lastSigned = Optional.of(session);
                return signPayload("{\"storeId\":\"amzn1.application-oa2-client.demo\"}");
            }

            @Override
            public Button checkoutButton(CreateCheckoutSession session, ButtonOptions options) {
                return new Button(page(), options, sign(session));
            }

            @Override
            public ButtonSignature signPayload(String payloadJson) {
                return new ButtonSignature(payloadJson, "c2lnbmVk", "AMZN-PAY-RSASSA-PSS-V2", "SANDBOX-DEMO");
            }

            @Override
            public ButtonPage page() {
                return new ButtonPage(URI.create("http://localhost:9081/checkout.js"), "MERCHANT", "USD", true);
            }
        };
    }
}
