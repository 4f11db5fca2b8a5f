package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.money.Money;
import jakarta.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a shop sees while Amazon is away for longer. */
class OutageTest {

    static final ChargePermissionId PERMISSION = ChargePermissionId.of("S01-5105180-3221187");

    LocalAmazonPay amazon;
    ShopContainer shop;

    @BeforeEach
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        shop = new ShopContainer(amazon);
    }

    @AfterEach
    void stop() {
        shop.close();
        amazon.close();
    }

    @Test
    void nobodyListeningIsUnavailable() {
        amazon.close();
        CreateCharge request = CreateCharge.of(PERMISSION, Money.of("10.00", "USD"));

        assertThatThrownBy(() -> shop.gateway().charges().create(request))
                .isInstanceOfSatisfying(AmazonPayUnavailableException.class, refused -> assertThat(refused.retryAfter())
                        .isPresent());
    }

    @Test
    void theBreakerOpensAndNothingMoreIsSent() {
        amazon.simulator
                .faults()
                .add(Json.createObjectBuilder()
                        .add("status", 503)
                        .add("times", 200)
                        .build());
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(this::charge).isInstanceOf(OutcomeUnknownException.class);
        }
        int sent = amazon.simulator.journal().entries().size();

        assertThatThrownBy(this::charge)
                .isInstanceOfSatisfying(AmazonPayUnavailableException.class, refused -> assertThat(
                                refused.retryAfter().orElseThrow())
                        .isBetween(Duration.ofNanos(1), Duration.ofSeconds(1)))
                .hasMessageContaining("circuit breaker");

        assertThat(amazon.simulator.journal().entries()).hasSize(sent);
    }

    @Test
    void readsOfMoneyAreSentHoweverManyFailed() {
        amazon.simulator
                .faults()
                .add(Json.createObjectBuilder()
                        .add("status", 503)
                        .add("times", 24)
                        .build());
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(this::read).isInstanceOf(AmazonPayUnavailableException.class);
        }

        assertThatThrownBy(this::read).isInstanceOf(RequestRejectedException.class);
    }

    private void charge() {
        shop.gateway().charges().create(CreateCharge.of(PERMISSION, Money.of("10.00", "USD")));
    }

    @Test
    void refusalsDoNotOpenTheBreaker() {
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(this::read).isInstanceOf(RequestRejectedException.class);
        }
    }

    @Test
    void aShopThatEndsLeavesNoThreadBehind() {
        Set<Thread> before = ourThreads();
        try (ShopContainer another = new ShopContainer(amazon)) {
            assertThatThrownBy(() -> another.gateway().chargePermissions().get(PERMISSION))
                    .isInstanceOf(RequestRejectedException.class);
            assertThat(ourThreads()).hasSizeGreaterThan(before.size());
        }

        assertThat(ourThreads()).isSubsetOf(before);
    }

    private static Set<Thread> ourThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("amazonpay-gateway"))
                .collect(Collectors.toSet());
    }

    private void read() {
        shop.gateway().chargePermissions().get(PERMISSION);
    }
}
