package io.github.amazonpaygateway.demo.merchant.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.demo.TestShop;
import io.github.amazonpaygateway.demo.merchant.entity.Notice.Tone;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import org.junit.jupiter.api.Test;

class SettlementTest {

    final TestShop shop = new TestShop();

    @Test
    void aPaymentThatWasDoneIsFound() {
        OrderNumber number = unknownAfter(() -> shop.amazon.losesAnswer("completeCheckoutSession"));

        assertThat(shop.settlement.settle(number).tone()).isEqualTo(Tone.GOOD);
        assertThat(shop.state(number)).isEqualTo(OrderState.PAID);
        assertThat(shop.amazon.chargesMade()).isEqualTo(1);
    }

    @Test
    void aPaymentThatWasNotDoneIsAskedForWithTheSameKey() {
        OrderNumber number = unknownAfter(() -> shop.amazon.losesRequest("completeCheckoutSession"));
        shop.amazon.declines(ReasonCode.DECLINED);

        assertThat(shop.settlement.settle(number).tone()).isEqualTo(Tone.BAD);
        assertThat(shop.state(number)).isEqualTo(OrderState.DECLINED);
        assertThat(shop.amazon.keys("completeCheckoutSession"))
                .hasSize(2)
                .containsOnly(shop.amazon.keys("completeCheckoutSession").get(0));
    }

    @Test
    void withoutAnAnswerItStaysUnknown() {
        OrderNumber number = unknownAfter(() -> shop.amazon.losesAnswer("completeCheckoutSession"));
        shop.amazon.isUnavailableFor("getCheckoutSession");

        assertThat(shop.settlement.settle(number).tone()).isEqualTo(Tone.WAIT);
        assertThat(shop.state(number)).isEqualTo(OrderState.CHECKING_PAYMENT);
    }

    @Test
    void anOrderThatIsPaidIsLeftAlone() {
        OrderNumber number = shop.paidOrder();

        assertThat(shop.settlement.settle(number).tone()).isEqualTo(Tone.BAD);
        assertThat(shop.amazon.keys("completeCheckoutSession")).hasSize(1);
    }

    private OrderNumber unknownAfter(Runnable trouble) {
        OrderNumber number = shop.expressCheckout();
        CheckoutSessionId session = shop.expressReturn(number);
        shop.place(number, session);
        trouble.run();
        shop.complete(number, session);
        return number;
    }
}
