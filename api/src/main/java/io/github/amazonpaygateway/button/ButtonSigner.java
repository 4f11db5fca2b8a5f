package io.github.amazonpaygateway.button;

import io.github.amazonpaygateway.checkout.CreateCheckoutSession;

/**
 * Makes what a page needs to show the button. Nothing here calls Amazon. Signing fails by a
 * {@link io.github.amazonpaygateway.failure.RequestRejectedException} for a merchant of URL version v1, whose button takes
 * no signed payload.
 */
public interface ButtonSigner {

    /**
     * The payload for {@code createCheckoutSessionConfig}: the session that the button will create. Its key is not part
     * of it.
     */
    ButtonSignature sign(CreateCheckoutSession session);

    /** Signs a payload of the shop's own making, byte for byte. */
    ButtonSignature signPayload(String payloadJson);

    /** The script and the options that do not depend on the session. */
    ButtonPage page();
}
