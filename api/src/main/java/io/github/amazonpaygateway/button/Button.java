package io.github.amazonpaygateway.button;

import io.github.amazonpaygateway.checkout.ProductType;

/**
 * A button ready to be shown: everything that {@code amazon.Pay.renderButton} is given. Public: it holds no secret, and what
 * of it matters is signed.
 *
 * @param page the script and what belongs to the merchant
 * @param options how it looks and what it sells
 * @param signature the signed payload
 */
public record Button(ButtonPage page, ButtonOptions options, ButtonSignature signature) {

    /** Whether the buyer only signs in, so that the payload is a {@link SignIn}. */
    public boolean isSignIn() {
        return options.productType() == ProductType.SIGN_IN;
    }
}
