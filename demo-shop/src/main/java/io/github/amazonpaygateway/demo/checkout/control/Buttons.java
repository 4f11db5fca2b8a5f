package io.github.amazonpaygateway.demo.checkout.control;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.Button;
import io.github.amazonpaygateway.button.ButtonOptions;
import io.github.amazonpaygateway.button.ButtonOptions.Color;
import io.github.amazonpaygateway.button.ButtonOptions.Language;
import io.github.amazonpaygateway.button.ButtonOptions.Placement;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.demo.checkout.entity.ReturnPages;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the two buttons ask Amazon for, signed. Each carries the checkout's number, see {@link SessionBinding}. */
@ApplicationScoped
public class Buttons {

    @Inject
    AmazonPayGateway pay;

    /** For the container. */
    public Buttons() {}

    public Buttons(AmazonPayGateway pay) {
        this.pay = pay;
    }

    /** In the cart: address, payment method and amount are not known yet. */
    public Button express(OrderNumber number, ReturnPages pages) {
        return pay.button()
                .checkoutButton(
                        CreateCheckoutSession.express(pages.review(number))
                                .withCancelUrl(pages.canceled(number))
                                .withMerchantMetadata(metadata(number)),
                        at(Placement.CART));
    }

    /** On the payment page: everything is known but the payment method. */
    public Button payment(Order order, ReturnPages pages) {
        return pay.button()
                .checkoutButton(
                        CreateCheckoutSession.processOrder(
                                        pages.result(order.number()), PaymentDetails.authorize(order.total()))
                                .withCancelUrl(pages.canceled(order.number()))
                                .withMerchantMetadata(metadata(order.number()))
                                .withAddressDetails(AmazonAddress.toAmazon(order.address())),
                        at(Placement.CHECKOUT));
    }

    private static ButtonOptions at(Placement place) {
        return ButtonOptions.at(place).withLanguage(Language.EN_US).withColor(Color.GOLD);
    }

    private static MerchantMetadata metadata(OrderNumber number) {
        return MerchantMetadata.ofReference(number.value())
                .withStoreName("Northlight Coffee")
                .withNoteToBuyer("Caf\u00e9 & kitchen \u2013 \"slow\" mornings");
    }
}
