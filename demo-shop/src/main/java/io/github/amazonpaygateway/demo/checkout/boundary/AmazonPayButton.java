package io.github.amazonpaygateway.demo.checkout.boundary;

import io.github.amazonpaygateway.button.ButtonPage;
import io.github.amazonpaygateway.button.ButtonSignature;

/**
 * What the page needs to draw a button.
 *
 * @param page the script and the merchant
 * @param signature the signed payload; it reaches the browser byte for byte
 * @param placement where the button stands: {@code Cart} or {@code Checkout}
 */
public record AmazonPayButton(ButtonPage page, ButtonSignature signature, String placement) {}
