package io.github.amazonpaygateway.demo.checkout.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.demo.TestShop;
import io.github.amazonpaygateway.demo.checkout.entity.Binding;
import io.github.amazonpaygateway.demo.checkout.entity.Checkout;
import io.github.amazonpaygateway.demo.checkout.entity.Refusal;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionBindingTest {

    final TestShop shop = new TestShop();
    final OrderNumber number = shop.expressCheckout();
    final CheckoutSessionId own = shop.expressReturn(number);

    @Test
    void theFirstSessionWithTheShoppersNumberIsBoundAndStaysBound() {
        assertThat(bind(own)).isInstanceOf(Binding.Bound.class);
        assertThat(bind(own)).isInstanceOf(Binding.Bound.class);

        assertThat(shop.checkouts.find(shop.shopper, number).flatMap(Checkout::session))
                .contains(own);
    }

    @Test
    void aLaterSessionIsRefusedAlthoughItHasTheSameNumber() {
        bind(own);
        CheckoutSessionId later = shop.expressReturn(number);

        assertThat(bind(later)).isEqualTo(new Binding.Refused(Refusal.OTHER_SESSION));
    }

    @Test
    void aSessionOfAnotherCheckoutIsRefused() {
        CheckoutSessionId foreign = shop.expressReturn(OrderNumber.random());

        assertThat(bind(foreign)).isEqualTo(new Binding.Refused(Refusal.NOT_YOURS));
        assertThat(bind(own)).isInstanceOf(Binding.Bound.class);
    }

    @Test
    void anotherShopperIsRefusedWithBothNumberAndSession() {
        assertThat(shop.binding.bind(ShopperId.random(), number, own))
                .isEqualTo(new Binding.Refused(Refusal.NOT_YOURS));
    }

    @Test
    void aSessionThatNobodyKnowsIsRefused() {
        assertThat(bind(TestShop.session())).isEqualTo(new Binding.Refused(Refusal.NOT_YOURS));
    }

    @Test
    void aCanceledSessionWithoutItsMetadataIsToldButNotBound() {
        CheckoutSessionId over = TestShop.session();
        shop.amazon.ends(over, ReasonCode.BUYER_CANCELED);

        assertThat(bind(over)).isInstanceOf(Binding.Over.class);
        assertThat(bind(own)).isInstanceOf(Binding.Bound.class);
    }

    @Test
    void whenAmazonCannotBeAskedNothingIsBound() {
        shop.amazon.isUnavailableFor("getCheckoutSession");

        assertThatThrownBy(() -> bind(own)).isInstanceOf(AmazonPayUnavailableException.class);
        assertThat(shop.checkouts.find(shop.shopper, number).flatMap(Checkout::session))
                .isEmpty();
    }

    @Test
    void aSessionIsNeverBoundToTwoCheckouts() {
        bind(own);
        OrderNumber second = shop.expressCheckout();
        shop.amazon.opens(own, second.value(), Optional.empty());

        assertThat(second).isNotEqualTo(number);
        assertThat(shop.binding.bind(shop.shopper, second, own)).isEqualTo(new Binding.Refused(Refusal.OTHER_SESSION));
    }

    private Binding bind(CheckoutSessionId id) {
        return shop.binding.bind(shop.shopper, number, id);
    }
}
