package io.github.amazonpaygateway.button;

import java.util.Optional;

/**
 * SPI: what a button of the shop sells. A shop that sets {@code amazonpay.button.path} has one bean of this type, and the
 * gateway answers buttons at that path.
 *
 * <p>The request comes from the internet and brings a reference and nothing else. Amounts, addresses and pages are the
 * shop's own: look them up. The bean is called in the HTTP request of the shopper, so a session bean tells who asks.
 */
@FunctionalInterface
public interface ButtonSource {

    /**
     * The button for a cart, an order, or whatever the shop calls so. What it makes is signed and shown to whoever asked:
     * answer empty when that is not the shopper to whom the reference belongs.
     *
     * @param reference 1 to 128 of {@code A-Za-z0-9._~-}; from a URL, so anybody may have written it
     * @return empty when there is no such button for this shopper, which is answered 404
     */
    Optional<Button> button(String reference);
}
