package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.DeclineReason;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import jakarta.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Options of a call, and calls on another thread. */
@TestInstance(Lifecycle.PER_CLASS)
class OptionsTest {

    static final ChargePermissionId UNKNOWN = ChargePermissionId.of("S01-0000000-0000000");

    LocalAmazonPay amazon;
    ShopContainer shop;
    AmazonPayGateway pay;
    CreateCharge request;

    @BeforeAll
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        shop = new ShopContainer(ShopContainer.impatient(amazon));
        pay = shop.gateway();
    }

    @AfterAll
    void stop() {
        shop.close();
        amazon.close();
    }

    @BeforeEach
    void order() {
        amazon.simulator.reset();
        request = CreateCharge.of(Purchase.permission(pay, amazon), Money.of("10.00", "USD"));
        amazon.simulator.journal().clear();
    }

    @Test
    void theSandboxSimulatesTheOutcomeAskedFor() {
        ChargeOutcome outcome = pay.with(
                CallOptions.simulating("HardDeclined"), p -> p.charges().create(request));

        assertThat(outcome)
                .isInstanceOfSatisfying(ChargeOutcome.Declined.class, declined -> assertThat(declined.reason())
                        .isEqualTo(DeclineReason.HARD_DECLINED));
    }

    @Test
    void aTokenThatAmazonDoesNotKnowIsRefused() {
        CallOptions options = CallOptions.none().withAuthToken("token-1");

        assertThatThrownBy(() -> pay.with(options, p -> p.chargePermissions().get(request.chargePermissionId())))
                .isInstanceOfSatisfying(RequestRejectedException.class, rejected -> assertThat(rejected.reasonCode())
                        .contains(new ReasonCode("InvalidAuthorizationToken")))
                .hasMessageNotContaining("token-1");
    }

    @Test
    void furtherHeadersAreSigned() {
        CallOptions options = CallOptions.none().withHeader("X-Shop-Trace", "4711");

        pay.with(options, p -> p.chargePermissions().get(request.chargePermissionId()));

        JournalEntry seen = amazon.simulator.journal().entries().get(0);
        assertThat(seen.signature()).isEqualTo("valid");
        assertThat(seen.signedHeaders()).containsEntry("x-shop-trace", "4711");
    }

    @Test
    void theNextCallHasNoOptionsLeft() {
        pay.with(CallOptions.none().withHeader("x-shop-trace", "4711"), p -> p.chargePermissions()
                .get(request.chargePermissionId()));
        pay.chargePermissions().get(request.chargePermissionId());

        assertThat(amazon.simulator.journal().entries().get(1).signedHeaders()).doesNotContainKey("x-shop-trace");
    }

    @Test
    void aShorterDeadlineCutsTheCall() {
        slow("getChargePermission", 4);

        assertThatThrownBy(() ->
                        pay.with(CallOptions.none().withDeadline(Duration.ofMillis(150)), p -> p.chargePermissions()
                                .get(request.chargePermissionId())))
                .isInstanceOf(AmazonPayUnavailableException.class)
                .hasMessageContaining("150 ms");
    }

    @Test
    void aCallOnAnotherThreadGivesTheSameValue() throws Exception {
        CompletableFuture<ChargeOutcome> pending = pay.async(p -> p.charges().create(request));

        assertThat(pending.get()).isInstanceOf(ChargeOutcome.Accepted.class);
    }

    @Test
    void aCallOnAnotherThreadFailsWithTheSameFailure() {
        CompletableFuture<ChargeOutcome> pending =
                pay.async(p -> p.charges().create(CreateCharge.of(UNKNOWN, Money.of("10.00", "USD"))));

        assertThatThrownBy(pending::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(RequestRejectedException.class);
    }

    @Test
    void optionsGoWithTheCallToTheOtherThread() throws Exception {
        CompletableFuture<ChargeOutcome> pending = pay.with(
                CallOptions.simulating("HardDeclined"),
                p -> p.async(q -> q.charges().create(request)));

        assertThat(pending.get()).isInstanceOf(ChargeOutcome.Declined.class);
    }

    @Test
    void cancelingInterruptsTheCall() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        CompletableFuture<?> pending = pay.async(p -> {
            underWay.countDown();
            interrupted.complete(isInterruptedWhileWaiting());
            return p;
        });
        underWay.await();

        pending.cancel(true);

        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(pending::join).isInstanceOf(CancellationException.class);
    }

    private static boolean isInterruptedWhileWaiting() {
        try {
            return new CountDownLatch(1).await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void slow(String operation, int times) {
        amazon.simulator
                .faults()
                .add(Json.createObjectBuilder()
                        .add("operation", operation)
                        .add("delay", "PT2S")
                        .add("times", times)
                        .build());
    }
}
