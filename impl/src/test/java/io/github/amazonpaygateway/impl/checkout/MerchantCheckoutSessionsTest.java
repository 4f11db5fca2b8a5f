package io.github.amazonpaygateway.impl.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.checkout.WebCheckoutDetails;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.config.Environment;
import io.github.amazonpaygateway.impl.config.Region;
import io.github.amazonpaygateway.impl.json.ApiVersion;
import io.github.amazonpaygateway.impl.rules.RequestRules;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import io.github.amazonpaygateway.state.StatusDetails;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MerchantCheckoutSessionsTest {

    static final CheckoutSessionId ID = CheckoutSessionId.of("bd504926-f659-4ad7-a1a9-9a747aaf5275");
    static final CompleteCheckoutSession REQUEST = CompleteCheckoutSession.of(Money.of("14.00", "USD"));

    final ScriptedClient amazon = new ScriptedClient();
    final MerchantCheckoutSessions sessions = new MerchantCheckoutSessions(
            amazon,
            new ResilientCheckoutSessions(),
            "store-1",
            new RequestRules(Region.NA, Environment.SANDBOX),
            new Calls(ApiVersion.V2, "amazonpay.api-version"));

    @Test
    void aCompletedSessionIsCompleted() {
        amazon.next(session(CheckoutSessionState.COMPLETED));

        assertThat(sessions.complete(ID, REQUEST)).isInstanceOf(CheckoutOutcome.Completed.class);
    }

    @Test
    void aDeclinedPaymentIsAValue() {
        amazon.next(rejected(422, "CheckoutSessionCanceled"));
        amazon.next(session(CheckoutSessionState.CANCELED, ReasonCode.DECLINED));

        assertThat(sessions.complete(ID, REQUEST)).isInstanceOfSatisfying(CheckoutOutcome.Canceled.class, canceled -> {
            assertThat(canceled.isDeclined()).isTrue();
            assertThat(canceled.isByBuyer()).isFalse();
        });
    }

    @Test
    void completingTwiceGivesTheCompletedSession() {
        amazon.next(rejected(422, "InvalidCheckoutSessionStatus"));
        amazon.next(session(CheckoutSessionState.COMPLETED));

        assertThat(sessions.complete(ID, REQUEST)).isInstanceOf(CheckoutOutcome.Completed.class);
    }

    @Test
    void aSessionThatIsStillOpenWasRefused() {
        RequestRejectedException rejected = rejected(422, "InvalidCheckoutSessionStatus");
        amazon.next(rejected);
        amazon.next(session(CheckoutSessionState.OPEN));

        assertThatThrownBy(() -> sessions.complete(ID, REQUEST)).isSameAs(rejected);
    }

    @Test
    void aStateThatCannotBeReadIsUnknown() {
        amazon.next(rejected(422, "InvalidCheckoutSessionStatus"));
        amazon.next(new AmazonPayUnavailableException(
                FailureDetails.withoutAnswer("getCheckoutSession", "no connection"), null, null));

        assertThatThrownBy(() -> sessions.complete(ID, REQUEST))
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> assertThat(unknown.idempotencyKey())
                        .contains(REQUEST.key()));
    }

    @Test
    void anotherAmountIsAFailure() {
        RequestRejectedException mismatch = rejected(409, "AmountMismatch");
        amazon.next(mismatch);

        assertThatThrownBy(() -> sessions.complete(ID, REQUEST)).isSameAs(mismatch);
    }

    @Test
    void theConfiguredStoreIsFilledIn() {
        amazon.next(session(CheckoutSessionState.OPEN));

        sessions.create(CreateCheckoutSession.express(URI.create("https://shop.example/review")));

        assertThat(amazon.created)
                .extracting(created -> created.storeId().orElseThrow())
                .containsExactly("store-1");
    }

    private static CheckoutSession session(CheckoutSessionState state, ReasonCode... reason) {
        Optional<ReasonCode> code = reason.length == 0 ? Optional.empty() : Optional.of(reason[0]);
        return new CheckoutSession(
                ID,
                new StatusDetails<>(state, state.name(), code, Optional.empty(), Optional.empty()),
                List.of(),
                WebCheckoutDetails.none(),
                Optional.empty(),
                ChargePermissionType.UNRECOGNIZED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static RequestRejectedException rejected(int status, String code) {
        return new RequestRejectedException(new FailureDetails(
                "completeCheckoutSession",
                Optional.of(status),
                Optional.of(new ReasonCode(code)),
                Optional.empty(),
                Optional.empty()));
    }

    /** Answers what a test lays down, in order. */
    static final class ScriptedClient implements CheckoutSessionsClient {

        private final Deque<Object> answers = new ArrayDeque<>();
        final List<CreateCheckoutSession> created = new java.util.ArrayList<>();

        void next(Object answer) {
            answers.add(answer);
        }

        @Override
        public CheckoutSession createCheckoutSession(IdempotencyKey key, CreateCheckoutSession request) {
            created.add(request);
            return play();
        }

        @Override
        public CheckoutSession getCheckoutSession(CheckoutSessionId id) {
            return play();
        }

        @Override
        public CheckoutSession updateCheckoutSession(CheckoutSessionId id, UpdateCheckoutSession request) {
            return play();
        }

        @Override
        public CheckoutSession completeCheckoutSession(
                IdempotencyKey key, CheckoutSessionId id, CompleteCheckoutSession request) {
            return play();
        }

        @Override
        public CheckoutSession finalizeCheckoutSession(
                IdempotencyKey key, CheckoutSessionId id, FinalizeCheckoutSession request) {
            return play();
        }

        private CheckoutSession play() {
            Object answer = answers.pop();
            if (answer instanceof RuntimeException failure) {
                throw failure;
            }
            return (CheckoutSession) answer;
        }
    }
}
