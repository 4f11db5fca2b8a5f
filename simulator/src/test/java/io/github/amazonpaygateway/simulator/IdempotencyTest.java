package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.capture;
import static io.github.amazonpaygateway.simulator.Bodies.charge;
import static io.github.amazonpaygateway.simulator.Bodies.complete;
import static io.github.amazonpaygateway.simulator.Bodies.expressSession;
import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.refund;
import static io.github.amazonpaygateway.simulator.Bodies.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {

    final TestShop shop = TestShop.open();
    final String permission = Checkout.permission(shop, "100.00");
    final String key = TestShop.newKey();

    @Test
    void repeatsTheFirstAnswer() {
        Reply first = shop.postWithKey("charges", charge(permission, "30.00"), key);
        Reply again = shop.postWithKey("charges", charge(permission, "30.00"), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(authorized()).isEqualByComparingTo("30");
        assertThat(shop.simulator().journal().entries())
                .extracting(JournalEntry::replayed)
                .endsWith(false, true);
    }

    @Test
    void repeatsItForEver() {
        Reply first = shop.postWithKey("charges", charge(permission, "30.00"), key);
        shop.pass(Duration.ofDays(10_000));

        Reply again = shop.postWithKey("charges", charge(permission, "30.00"), key);

        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void comparesTheMeaningOfTheBody() {
        shop.postWithKey("charges", charge(permission, "30.00"), key);
        String reordered = json("{ 'chargeAmount' : {'currencyCode':'USD', 'amount':'30.00'},\n'chargePermissionId':'"
                + permission + "'}");

        assertThat(shop.under("/sandbox/v2/")
                        .postWithKey("charges/", reordered, key)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesOtherValuesUnderTheSameKey() {
        shop.postWithKey("charges", charge(permission, "30.00"), key);

        assertThat(shop.postWithKey("charges", charge(permission, "31.00"), key).refusal())
                .isEqualTo("400 DuplicateIdempotencyKey");
        assertThat(shop.postWithKey("refunds", refund("x", "1.00"), key).refusal())
                .isEqualTo("400 DuplicateIdempotencyKey");
        assertThat(authorized()).isEqualByComparingTo("30");
    }

    @Test
    void keepsDeclinesToo() {
        var headers = Map.of("x-amz-pay-idempotency-key", key, "x-amz-pay-simulation-code", "SoftDeclined");
        shop.send("POST", "charges", charge(permission, "30.00"), headers);

        assertThat(shop.postWithKey("charges", charge(permission, "30.00"), key).refusal())
                .isEqualTo("422 SoftDeclined");
        assertThat(shop.post("charges", charge(permission, "30.00")).status()).isEqualTo(201);
    }

    @Test
    void keepsAProcessingFailure() {
        var headers = Map.of("x-amz-pay-idempotency-key", key, "x-amz-pay-simulation-code", "ProcessingFailure");
        shop.send("POST", "charges", charge(permission, "30.00"), headers);

        assertThat(shop.postWithKey("charges", charge(permission, "30.00"), key).refusal())
                .isEqualTo("500 ProcessingFailure");
    }

    @Test
    void keepsNoRefusedRequest() {
        assertThat(shop.postWithKey("charges", charge(permission, "300.00"), key)
                        .refusal())
                .isEqualTo("400 TransactionAmountExceeded");

        assertThat(shop.postWithKey("charges", charge(permission, "30.00"), key).status())
                .isEqualTo(201);
    }

    @Test
    void keepsNoBreakdown() {
        shop.simulator().faults().add(BodyText.parse(json("{'operation':'createCharge','status':500}")));

        assertThat(shop.postWithKey("charges", charge(permission, "30.00"), key).refusal())
                .isEqualTo("500 InternalServerError");
        assertThat(shop.postWithKey("charges", charge(permission, "30.00"), key).status())
                .isEqualTo(201);
    }

    @Test
    void servesTwinsOnce() throws Exception {
        List<SimulatorResponse> answers = atOnce(
                24,
                () -> shop.signed(
                        "POST",
                        "/sandbox/v2/charges",
                        charge(permission, "30.00"),
                        Map.of("x-amz-pay-idempotency-key", key)));

        assertThat(answers).extracting(SimulatorResponse::status).containsOnlyOnce(201);
        assertThat(answers)
                .extracting(SimulatorResponse::bodyText)
                .containsOnly(answers.get(0).bodyText());
        assertThat(authorized()).isEqualByComparingTo("30");
    }

    @Test
    void aCrowdNeverExceedsTheBalance() throws Exception {
        List<SimulatorResponse> answers = atOnce(
                20,
                () -> shop.signed(
                        "POST",
                        "/sandbox/v2/charges",
                        charge(permission, "30.00"),
                        Map.of("x-amz-pay-idempotency-key", TestShop.newKey())));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(3);
        assertThat(authorized()).isEqualByComparingTo("90");
    }

    @Nested
    class AKey {

        @ParameterizedTest
        @CsvSource({"checkoutSessions", "charges", "charges/x/capture", "refunds"})
        void isNeededWhereMoneyHangsOnIt(String path) {
            assertThat(shop.send("POST", path, "{}", Map.of()).refusal()).isEqualTo("400 MissingHeader");
        }

        @Test
        void isNotNeededToComplete() {
            String session = Checkout.approved(shop, "1111", terms("Confirm", "14.00"));

            assertThat(shop.send("POST", "checkoutSessions/" + session + "/complete", complete("14.00"), Map.of())
                            .state())
                    .isEqualTo("Completed");
        }

        @Test
        void isNeededToCompleteWhereTheDocumentsAreTakenAtTheirWord() {
            var strict = TestShop.open(
                    SimulatorOptions.of(TestShop.merchant(Region.NA)).withStrictKeys());

            assertThat(strict.send("POST", "checkoutSessions/x/complete", complete("14.00"), Map.of())
                            .refusal())
                    .isEqualTo("400 MissingHeader");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a23456789012345678901234567890123", "with blank", "ünicode", "dot.dot"})
        void hasThirtyTwoPlainCharactersAtMost(String bad) {
            assertThat(shop.postWithKey("charges", charge(permission, "1.00"), bad)
                            .refusal())
                    .isEqualTo("400 InvalidHeaderValue");
        }

        @Test
        void isKnownToItsMerchantOnly() {
            var other =
                    new Merchant("A2OTHER", TestShop.STORE, "AHOTHER00000000000000000", TestKey.publicKey(), Region.NA);
            var both = TestShop.open(SimulatorOptions.of(TestShop.merchant(Region.NA), other));

            assertThat(both.postWithKey("checkoutSessions", expressSession(), key)
                            .status())
                    .isEqualTo(201);
            assertThat(both.withKeyId(other.publicKeyId())
                            .postWithKey("checkoutSessions", expressSession(), key)
                            .status())
                    .isEqualTo(201);
        }

        @Test
        void hasNoEffectOnAGet() {
            String charge = "charges/" + Checkout.authorized(shop, "5.00");
            var headers = Map.of("x-amz-pay-idempotency-key", key);
            shop.send("GET", charge, "", headers);
            shop.post(charge + "/capture", capture("5.00"));

            assertThat(shop.send("GET", charge, "", headers).state()).isEqualTo("Captured");
        }
    }

    private BigDecimal authorized() {
        return shop.simulator().ledger().sums().get("USD").authorized();
    }

    private List<SimulatorResponse> atOnce(int count, Supplier<SimulatorRequest> request) throws Exception {
        var threads = Executors.newFixedThreadPool(count);
        var start = new CountDownLatch(1);
        var futures = new ArrayList<Future<SimulatorResponse>>();
        for (int i = 0; i < count; i++) {
            SimulatorRequest one = request.get();
            futures.add(threads.submit(() -> {
                start.await();
                return shop.simulator().handle(one);
            }));
        }
        start.countDown();
        var answers = new ArrayList<SimulatorResponse>();
        for (var future : futures) {
            answers.add(future.get());
        }
        threads.shutdown();
        return answers;
    }
}
