package io.github.amazonpaygateway.demo.checkout.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.demo.TestShop;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.Shipping;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ButtonsTest {

    final TestShop shop = new TestShop();

    @Test
    void theExpressButtonCarriesTheNumberAndNoAmount() {
        OrderNumber number = shop.expressCheckout();

        shop.buttons.express(number, TestShop.PAGES);

        assertThat(signed().merchantMetadata().flatMap(MerchantMetadata::merchantReferenceId))
                .contains(number.value());
        assertThat(signed().paymentDetails()).isEmpty();
        assertThat(signed().webCheckoutDetails().checkoutReviewReturnUrl())
                .contains(URI.create("http://localhost:9080/review?checkout=" + number));
    }

    @Test
    void thePaymentButtonCarriesTheStoredAmountAndAddress() {
        shop.carts.add(shop.shopper, "press");
        Order order = shop.placeOrder
                .addressed(shop.shopper, TestShop.address(), Shipping.STANDARD)
                .orElseThrow();

        shop.buttons.payment(order, TestShop.PAGES);

        assertThat(signed().merchantMetadata().flatMap(MerchantMetadata::merchantReferenceId))
                .contains(order.number().value());
        assertThat(signed().paymentDetails().flatMap(PaymentDetails::chargeAmount))
                .contains(order.total());
        assertThat(signed().addressDetails().orElseThrow().city()).isEqualTo("Seattle");
    }

    private CreateCheckoutSession signed() {
        return shop.amazon.lastSigned().orElseThrow();
    }
}
