package io.github.amazonpaygateway.impl.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.impl.config.Environment;
import io.github.amazonpaygateway.impl.config.Region;
import io.github.amazonpaygateway.impl.json.AmazonPayJson;
import io.github.amazonpaygateway.impl.json.ApiVersion;
import io.github.amazonpaygateway.impl.rules.RequestRules;
import io.github.amazonpaygateway.money.Money;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SessionsCompletedByReturnTest {

    private static final CheckoutSessionId ID = CheckoutSessionId.of("S");
    private static final CompleteCheckoutSession REQUEST = CompleteCheckoutSession.of(Money.of("14.00", "USD"));
    private static final AmazonPayJson JSON = new AmazonPayJson(ApiVersion.V1);

    Supplier<CheckoutSession> session = () -> session("Completed", "\"chargeId\":\"C\"");
    Supplier<Charge> charge = () -> charge("14.0");

    final CheckoutSessions sessions = new SessionsCompletedByReturn(
            new OneSession(), this::read, new RequestRules(Region.NA, Environment.SANDBOX));

    @Test
    void theAmountOfTheChargeIsTheOneThatCountsWhenTheSessionTellsNone() {
        assertThat(sessions.complete(ID, REQUEST)).isInstanceOf(CheckoutOutcome.Completed.class);

        charge = () -> charge("9.00");
        assertIsUnknownBecause("AmountMismatch");
    }

    @Test
    void theAmountThatTheSessionTellsSparesTheReadingOfTheCharge() {
        charge = () -> {
            throw new AssertionError("needless");
        };

        session = () -> session("Completed", "\"chargeId\":\"C\"," + payment("14.00"));
        assertThat(sessions.complete(ID, REQUEST)).isInstanceOf(CheckoutOutcome.Completed.class);

        session = () -> session("Completed", "\"chargeId\":\"C\"," + payment("9.00"));
        assertIsUnknownBecause("AmountMismatch");
    }

    @Test
    void aConfirmedSessionHasNoChargeToCompare() {
        session = () -> session("Completed", "\"chargeId\":null");

        assertThat(sessions.complete(ID, REQUEST)).isInstanceOf(CheckoutOutcome.Completed.class);
    }

    @Test
    void aSessionThatCannotBeReadMayBePaidFor() {
        session = () -> {
            throw unavailable();
        };

        assertThatThrownBy(() -> sessions.complete(ID, REQUEST))
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> assertThat(unknown.idempotencyKey())
                        .contains(REQUEST.key()))
                .hasMessageContaining("completeCheckoutSession");
    }

    @Test
    void aChargeThatCannotBeReadMayHaveAnyAmount() {
        charge = () -> {
            throw unavailable();
        };

        assertThatThrownBy(() -> sessions.complete(ID, REQUEST)).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void aStateOfTomorrowIsNoRefusal() {
        session = () -> session("Resting", "\"chargeId\":\"C\"");

        assertThatThrownBy(() -> sessions.complete(ID, REQUEST)).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void aSessionThatDoesNotExistIsRefused() {
        session = () -> {
            throw new RequestRejectedException(FailureDetails.withoutAnswer("getCheckoutSession", "no such session"));
        };

        assertThatThrownBy(() -> sessions.complete(ID, REQUEST)).isInstanceOf(RequestRejectedException.class);
    }

    private void assertIsUnknownBecause(String code) {
        assertThatThrownBy(() -> sessions.complete(ID, REQUEST))
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> assertThat(unknown.reasonCode())
                        .contains(new ReasonCode(code)));
    }

    private Charge read(ChargeId id) {
        return charge.get();
    }

    private static CheckoutSession session(String state, String fields) {
        return JSON.read(
                "{\"checkoutSessionId\":\"S\",\"statusDetail\":{\"state\":\"" + state + "\"}," + fields + "}",
                CheckoutSession.class);
    }

    private static String payment(String amount) {
        return "\"paymentDetail\":{\"chargeAmount\":" + price(amount) + "}";
    }

    private static Charge charge(String amount) {
        return JSON.read(
                "{\"chargeId\":\"C\",\"chargePermissionId\":\"P\",\"statusDetail\":{\"state\":\"Captured\"},"
                        + "\"chargeAmount\":" + price(amount) + "}",
                Charge.class);
    }

    private static String price(String amount) {
        return "{\"amount\":\"" + amount + "\",\"currencyCode\":\"USD\"}";
    }

    private static AmazonPayUnavailableException unavailable() {
        return new AmazonPayUnavailableException(
                FailureDetails.withoutAnswer("getCheckoutSession", "down"), null, null);
    }

    /** Amazon, as far as it can be read. */
    private final class OneSession implements CheckoutSessions {

        @Override
        public CheckoutSession create(CreateCheckoutSession request) {
            throw new AssertionError("nobody creates");
        }

        @Override
        public CheckoutSession get(CheckoutSessionId id) {
            return session.get();
        }

        @Override
        public CheckoutSession update(CheckoutSessionId id, UpdateCheckoutSession request) {
            throw new AssertionError("nobody updates");
        }

        @Override
        public CheckoutOutcome complete(CheckoutSessionId id, CompleteCheckoutSession request) {
            throw new AssertionError("there is no such call");
        }

        @Override
        public CheckoutSession finalizeSession(CheckoutSessionId id, FinalizeCheckoutSession request) {
            throw new AssertionError("there is no such call");
        }
    }
}
