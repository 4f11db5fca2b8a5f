package io.github.amazonpaygateway.button;

import io.github.amazonpaygateway.checkout.CreateCheckoutSession;

/**
 * Makes what a page needs to show the button. Nothing here calls Amazon. Signing fails by a
 * {@link io.github.amazonpaygateway.failure.RequestRejectedException} for a merchant of URL version v1, whose button takes
 * no signed payload, and by an {@link IllegalArgumentException} for a payload that Amazon would refuse.
 *
 * <p>The payloads that are made here are plain ASCII, and no character of them but {@code "} means anything in HTML:
 * others are written as {@code \}{@code uXXXX}, before they are signed. So a payload may stand as it is in a script and
 * in an attribute in single quotes; in one in double quotes a template has to write {@code "} as {@code &quot;}, which
 * the browser undoes.
 */
public interface ButtonSigner {

    /**
     * The payload for {@code createCheckoutSessionConfig}: the session that the button will create. Its key is not part
     * of it.
     */
    ButtonSignature sign(CreateCheckoutSession session);

    /** Signs a payload of the shop's own making, byte for byte; how it gets to the page unharmed is the shop's business. */
    ButtonSignature signPayload(String payloadJson);

    /** The script and the options that do not depend on the session. */
    ButtonPage page();

    /**
     * A button that begins the session: express, additional payment, recurring, payment method on file, by what the session
     * says.
     *
     * @throws IllegalArgumentException also when the options are those of a sign-in
     */
    default Button checkoutButton(CreateCheckoutSession session, ButtonOptions options) {
        throw new UnsupportedOperationException("this gateway makes no checkoutButton");
    }

    /** A button that signs the buyer in; the product type of the options becomes {@code SignIn}. */
    default Button signInButton(SignIn signIn, ButtonOptions options) {
        throw new UnsupportedOperationException("this gateway makes no signInButton");
    }
}
