package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.impl.config.PollSchedule;
import io.github.amazonpaygateway.impl.contract.LocalAmazonPay;
import io.github.amazonpaygateway.impl.contract.Purchase;
import io.github.amazonpaygateway.impl.contract.ShopContainer;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.notification.PaymentEvent.RefundChanged;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.RefundState;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shop that takes in no notifications, in a container as on a server. */
class PollingContractTest {

    static final Money PRICE = Money.of("14.00", "USD");
    static final Duration PAUSE = Duration.ofMinutes(1);

    final TestClock clock = new TestClock(Instant.now());
    final CrankedThreads threads = new CrankedThreads();

    LocalAmazonPay amazon;
    ShopContainer shop;

    @BeforeEach
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        shop = new ShopContainer(
                ShopContainer.impatient(amazon), Polling.class, PaymentEvents.class, ChargeObserver.class);
        shop.bean(Polling.class).start(new PollSchedule(List.of(PAUSE), Duration.ofDays(3)), threads, clock);
    }

    @AfterEach
    void stop() {
        shop.close();
        threads.shutdownNow();
        amazon.close();
    }

    @Test
    void hearsOfTheEndOfARefundOnce() {
        Charge captured = captured();
        shop.gateway().refunds().create(CreateRefund.of(captured.chargeId(), PRICE));
        threads.turn();

        afterAPause();
        assertThat(events()).isEmpty();
        amazon.simulator.advance(Duration.ofDays(1));
        afterAPause();
        afterAPause();

        assertThat(events()).singleElement().isInstanceOfSatisfying(RefundChanged.class, changed -> {
            assertThat(changed.refund().status().state()).isEqualTo(RefundState.REFUNDED);
            assertThat(changed.notificationId()).isEmpty();
        });
    }

    @Test
    void asksForNothingThatIsDecided() {
        captured();
        threads.turn();
        int before = amazon.simulator.journal().entries().size();

        afterAPause();

        assertThat(amazon.simulator.journal().entries()).hasSize(before);
    }

    private Charge captured() {
        var charge = Purchase.authorized(shop.gateway(), amazon);
        shop.gateway().charges().capture(charge.chargeId(), CaptureCharge.of(PRICE));
        return charge;
    }

    private List<?> events() {
        return shop.bean(ChargeObserver.class).all();
    }

    private void afterAPause() {
        clock.advance(PAUSE);
        threads.turn();
    }
}
