package io.github.amazonpaygateway.demo.checkout.entity;

/** How a shopper came to Amazon Pay. */
public enum Way {
    /** By the button in the cart; address and payment method are chosen at Amazon and reviewed here. */
    EXPRESS,
    /** By the button on the payment page; the address is known and the buyer pays at Amazon at once. */
    PAYMENT_PAGE
}
