package io.github.amazonpaygateway.impl.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.traffic.Allowance;
import io.github.amazonpaygateway.impl.traffic.Allowances;
import io.github.amazonpaygateway.impl.traffic.Breaker;
import io.github.amazonpaygateway.impl.traffic.BreakerSettings;
import io.github.amazonpaygateway.impl.traffic.Breakers;
import io.github.amazonpaygateway.impl.traffic.Bulkhead;
import io.github.amazonpaygateway.impl.traffic.Throttle;
import io.github.amazonpaygateway.impl.traffic.ThrottleSettings;
import io.github.amazonpaygateway.impl.traffic.Traffic;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CallTest {

    static final IdempotencyKey KEY = IdempotencyKey.of("order-4711");

    final List<Duration> pauses = new ArrayList<>();
    final Call keyed = Call.keyed("createCharge", KEY).pausing(pauses::add);
    final Call unkeyed = Call.unkeyed("cancelCharge").pausing(pauses::add);
    final Call read = Call.read("getCharge").pausing(pauses::add);

    @Test
    void anAnswerIsTheValue() {
        assertThat(run(keyed, "charge")).isEqualTo("charge");
    }

    @Test
    void theLastFailureIsThrownAsItIs() {
        RequestRejectedException rejected = rejected(422, "InvalidChargeStatus");

        assertThatThrownBy(() -> run(keyed, rejected)).isSameAs(rejected);
    }

    @Test
    void aFailureInsideTheRestClientIsUnwrapped() {
        RequestRejectedException rejected = rejected(400, "InvalidParameterValue");

        assertThatThrownBy(() -> run(keyed, new ProcessingException(new ProcessingException(rejected))))
                .isSameAs(rejected);
    }

    @Test
    void aFaultOfOurOwnIsNotDressedUpAsAmazons() {
        assertThatThrownBy(() -> run(keyed, new ProcessingException(new IllegalStateException("no key"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no key");
    }

    private static final BreakerSettings AT_ONCE = new BreakerSettings(true, 1, 1, Duration.ofSeconds(1), 1);

    private Breaker guard = Breaker.NONE;

    private Call behind(Breaker breaker) {
        guard = breaker;
        return keyed.in(Traffic.FREE, "createCharge", guard);
    }

    /** Another call of the same operation. */
    private Call behind(Call earlier) {
        return earlier.in(Traffic.FREE, "createCharge", guard);
    }

    @Test
    void theSameFaultLeavesTheOutcomeOpenOnceTheRequestMayHaveLeft() {
        RuntimeException ofTheServer = new IllegalArgumentException("the archive of the application is gone");

        assertThatThrownBy(() -> run(keyed, departed(ofTheServer)))
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> assertThat(unknown.idempotencyKey())
                        .contains(KEY))
                .hasRootCause(ofTheServer);
        assertThatThrownBy(() -> run(unkeyed, departed(new NullPointerException())))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThatThrownBy(() -> run(read, departed(ofTheServer))).isInstanceOf(AmazonPayUnavailableException.class);
        assertThat(Departure.isNoted()).isFalse();
    }

    @Test
    void aFaultOfOurOwnDoesNotSettleAnAttemptInDoubt() {
        assertThatThrownBy(() -> run(keyed, unknown(null), new IllegalStateException("no key")))
                .isInstanceOf(OutcomeUnknownException.class);
    }

    @Nested
    class WithAnAllowanceOfOneASecond {

        final Throttle throttle = new Throttle(
                new ThrottleSettings(Optional.of(Allowances.LIVE), Map.of("createCharge", Allowance.parse("2/1")), 1),
                () -> 0);
        final Traffic traffic =
                new Traffic(throttle, new Bulkhead(1), new Breakers("here", () -> 0), Duration.ofSeconds(5));
        final Call first = keyed.in(traffic, "createCharge", Breaker.NONE);

        @Test
        void theSecondWaitsAndHasTheRestOfItsDeadline() {
            run(first, "charge");
            List<Duration> deadlines = new ArrayList<>();

            first.run(() -> first.attempt(() -> {
                OptionsInForce.current().flatMap(CallOptions::deadline).ifPresent(deadlines::add);
                return "charge";
            }));

            Duration waited = pauses.get(pauses.size() - 1);
            assertThat(waited).isBetween(Duration.ofMillis(1000), Duration.ofMillis(1050));
            assertThat(deadlines).containsExactly(Duration.ofSeconds(5).minus(waited));
            assertThat(OptionsInForce.current()).isEmpty();
        }

        @Test
        void whoeverWouldWaitForMoreThanHalfOfItIsRefusedUnsent() {
            run(first, "charge");
            run(first, "charge");
            run(first, "charge");
            List<String> sent = new ArrayList<>();

            assertThatThrownBy(() -> first.run(() -> first.attempt(() -> sent.add("charge"))))
                    .isInstanceOfSatisfying(AmazonPayUnavailableException.class, refused -> assertThat(
                                    refused.retryAfter().orElseThrow())
                            .isBetween(Duration.ofMillis(500), Duration.ofMillis(650)));
            assertThat(sent).isEmpty();
        }

        @Test
        void aRefusalAfterAnAttemptInDoubtLeavesTheOutcomeUnknown() {
            run(first, "charge");
            run(first, "charge");

            assertThatThrownBy(() -> first.run(() -> {
                        fail(first, unknown(500));
                        return first.attempt(() -> "charge");
                    }))
                    .isInstanceOf(OutcomeUnknownException.class);
        }

        @Test
        void aCallForAnotherMerchantIsCountedThere() {
            CallOptions token = CallOptions.none().withAuthToken("token");
            for (int i = 0; i < 10; i++) {
                assertThat(OptionsInForce.during(token, () -> run(first, "charge")))
                        .isEqualTo("charge");
            }
        }

        @Test
        void noMoreCallsThanPlacesAreUnderWay() {
            first.run(() -> {
                assertThatThrownBy(() -> run(first, "charge"))
                        .isInstanceOfSatisfying(
                                AmazonPayUnavailableException.class,
                                full -> assertThat(full.retryAfter()).contains(Duration.ofSeconds(1)));
                return "charge";
            });

            assertThat(run(first, "charge")).isEqualTo("charge");
        }
    }

    @Nested
    class WhenAPauseIsInterrupted {

        /** As the fault tolerance of a server does it, which need not declare what it throws. */
        private static <E extends Exception> Object interrupt() throws E {
            @SuppressWarnings("unchecked")
            E undeclared = (E) new InterruptedException("sleep interrupted");
            throw undeclared;
        }

        @Test
        void theOutcomeIsUnknownAfterAnAttemptInDoubt() {
            assertThatThrownBy(() -> keyed.run(() -> {
                        fail(keyed, unknown(503));
                        return WhenAPauseIsInterrupted.<RuntimeException>interrupt();
                    }))
                    .isInstanceOfSatisfying(
                            OutcomeUnknownException.class,
                            failure -> assertThat(failure.idempotencyKey()).contains(KEY));
            assertThat(Thread.interrupted()).as("flag").isTrue();
        }

        @Test
        void theServiceIsUnavailableIfNothingWasDone() {
            assertThatThrownBy(() -> keyed.run(() -> {
                        fail(keyed, unavailable(null));
                        return WhenAPauseIsInterrupted.<RuntimeException>interrupt();
                    }))
                    .isInstanceOf(AmazonPayUnavailableException.class);
            assertThat(Thread.interrupted()).as("flag").isTrue();
        }
    }

    @Nested
    class AfterAnAttemptInDoubt {

        @Test
        void anUnavailableServiceLeavesTheOutcomeUnknown() {
            assertThatThrownBy(() -> run(keyed, unknown(500), unavailable(null)))
                    .isInstanceOfSatisfying(
                            OutcomeUnknownException.class,
                            failure -> assertThat(failure.idempotencyKey()).contains(KEY));
        }

        @Test
        void anOpenBreakerLeavesTheOutcomeUnknown() {
            Call guarded = behind(new Breaker("createCharge", AT_ONCE, () -> 0));

            assertThatThrownBy(() -> guarded.run(() -> {
                        fail(guarded, unknown(503));
                        return guarded.attempt(() -> "charge");
                    }))
                    .isInstanceOf(OutcomeUnknownException.class);
        }

        @Test
        void aDeclineUnderTheSameKeyIsTheAnswer() {
            RequestRejectedException declined = rejected(422, "HardDeclined");

            assertThatThrownBy(() -> run(keyed, unknown(500), declined)).isSameAs(declined);
        }

        @Test
        void aRefusedSignatureSaysNothingAboutTheEarlierAttempt() {
            assertThatThrownBy(() -> run(keyed, unknown(500), rejected(403, "InvalidRequestSignature")))
                    .isInstanceOf(OutcomeUnknownException.class);
        }

        @Test
        void aRefusalWithoutKeyMayComeFromTheEarlierAttemptItself() {
            assertThatThrownBy(() -> run(unkeyed, unknown(500), rejected(422, "InvalidChargeStatus")))
                    .isInstanceOf(OutcomeUnknownException.class);
        }

        @Test
        void anAnswerSettlesIt() {
            assertThat(run(keyed, unknown(500), "charge")).isEqualTo("charge");
        }
    }

    @Nested
    class WhenTheServerCutsTheAttempt {

        @Test
        void aWriteIsUnknown() {
            assertThatThrownBy(() -> keyed.run(() -> {
                        throw new TimeoutException();
                    }))
                    .isInstanceOfSatisfying(
                            OutcomeUnknownException.class,
                            failure -> assertThat(failure.idempotencyKey()).contains(KEY));
        }

        @Test
        void aReadIsUnavailable() {
            assertThatThrownBy(() -> read.run(() -> {
                        throw new TimeoutException();
                    }))
                    .isInstanceOf(AmazonPayUnavailableException.class);
        }

        @Test
        void aWriteThatIsStillUnderWayIsInDoubt() {
            Throwable seen = catchThrowable(() -> keyed.run(() -> keyed.attempt(() -> {
                // the attempt has not returned, and the server refuses the next one meanwhile
                return keyed.run(() -> {
                    throw new BulkheadException();
                });
            })));

            assertThat(seen).isInstanceOf(OutcomeUnknownException.class);
        }
    }

    @Nested
    class WhenNothingWasSent {

        @Test
        void anOpenBreakerIsUnavailableAndSaysUntilWhen() {
            long[] now = {0};
            Call guarded = behind(new Breaker("createCharge", AT_ONCE, () -> now[0]));
            assertThatThrownBy(() -> run(guarded, unknown(503))).isInstanceOf(OutcomeUnknownException.class);
            now[0] = Duration.ofMillis(400).toNanos();
            List<String> sent = new ArrayList<>();
            Call next = behind(guarded);

            assertThatThrownBy(() -> next.run(() -> next.attempt(() -> sent.add("charge"))))
                    .isInstanceOfSatisfying(
                            AmazonPayUnavailableException.class,
                            refused -> assertThat(refused.retryAfter()).hasValue(Duration.ofMillis(600)))
                    .hasMessageContaining("circuit breaker");
            assertThat(sent).isEmpty();
        }

        @Test
        void aThrottledAttemptSaysNothingAboutAmazon() {
            Breaker breaker = new Breaker("createCharge", AT_ONCE, () -> 0);
            Throttle full = new Throttle(
                    new ThrottleSettings(
                            Optional.of(Allowances.LIVE), Map.of("createCharge", Allowance.parse("1/0.001")), 1),
                    () -> 0);
            Traffic traffic = new Traffic(full, new Bulkhead(1), new Breakers("here", () -> 0), Duration.ofSeconds(5));
            Call guarded = keyed.in(traffic, "createCharge", breaker);
            run(guarded, "charge");

            assertThatThrownBy(() -> run(guarded, "charge")).hasMessageContaining("allowance");
            assertThatThrownBy(() -> run(guarded, "charge")).hasMessageContaining("allowance");
        }

        @Test
        void aFullBulkheadIsUnavailable() {
            assertThatThrownBy(() -> keyed.run(() -> {
                        throw new BulkheadException();
                    }))
                    .isInstanceOf(AmazonPayUnavailableException.class);
        }
    }

    @Nested
    class AWriteWithoutKeyThatBrokeOff {

        @Test
        void isNotSeenByTheRetries() {
            Throwable seen = catchThrowable(() -> unkeyed.attempt(() -> {
                throw unknown(null);
            }));

            assertThat(seen).isNotInstanceOf(AmazonPayException.class);
        }

        @Test
        void isUnknownToTheShop() {
            assertThatThrownBy(() -> run(unkeyed, unknown(null))).isInstanceOf(OutcomeUnknownException.class);
        }

        @Test
        void isNotRepeatedAfterAnUnreadableSuccessEither() {
            assertThatThrownBy(() -> run(unkeyed, unknown(200))).isInstanceOf(OutcomeUnknownException.class);
        }

        @Test
        void isRepeatedAfterAnErrorOfTheServer() {
            assertThat(run(unkeyed, unknown(503), "charge")).isEqualTo("charge");
        }

        @Test
        void withAKeyItIsRetried() {
            assertThat(run(keyed, unknown(null), "charge")).isEqualTo("charge");
        }
    }

    @Test
    void retryAfterIsHonouredBeforeTheNextAttempt() {
        run(keyed, unavailable(Duration.ofSeconds(2)), "charge");

        assertThat(pauses).containsExactly(Duration.ZERO, Duration.ofSeconds(2));
    }

    /** Plays the retries: every step but the last fails and is tried again. */
    private static String run(Call call, Object... steps) {
        Deque<Object> left = new ArrayDeque<>(List.of(steps));
        return call.run(() -> {
            while (true) {
                try {
                    return call.attempt(() -> play(left.pop()));
                } catch (AmazonPayException failure) {
                    if (left.isEmpty()) {
                        throw failure;
                    }
                }
            }
        });
    }

    private static void fail(Call call, RuntimeException failure) {
        assertThatThrownBy(() -> call.attempt(() -> play(failure))).isNotNull();
    }

    /** A failure behind the transport. */
    private static Runnable departed(RuntimeException failure) {
        return () -> {
            Departure.note();
            throw failure;
        };
    }

    private static String play(Object step) {
        if (step instanceof Runnable way) {
            way.run();
        }
        if (step instanceof RuntimeException failure) {
            throw failure;
        }
        return (String) step;
    }

    private static RequestRejectedException rejected(int status, String code) {
        return new RequestRejectedException(details(status, code));
    }

    private static OutcomeUnknownException unknown(@Nullable Integer status) {
        return new OutcomeUnknownException(details(status, null), KEY, null);
    }

    private static AmazonPayUnavailableException unavailable(@Nullable Duration retryAfter) {
        return new AmazonPayUnavailableException(details(429, "TooManyRequests"), retryAfter, null);
    }

    private static FailureDetails details(@Nullable Integer status, @Nullable String code) {
        return new FailureDetails(
                "createCharge",
                Optional.ofNullable(status),
                Optional.ofNullable(code).map(ReasonCode::new),
                Optional.empty(),
                Optional.empty());
    }
}
