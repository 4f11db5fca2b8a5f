package io.github.amazonpaygateway.tour;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.ButtonSignature;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import jakarta.inject.Inject;
import java.net.URI;

// tour: from here to the end of the class the README shows this file
class Checkout {

    @Inject
    AmazonPayGateway pay;

    /** For the page with the button: the browser creates the session with it. */
    ButtonSignature button(URI review) {
        return pay.button().sign(CreateCheckoutSession.express(review));
    }

    /** The buyer chose address and card and saw the total: where to send the browser to pay. */
    URI order(CheckoutSessionId session, Money total, URI result) {
        var request = UpdateCheckoutSession.of(PaymentDetails.authorize(total), result);
        return pay.checkoutSessions()
                .update(session, request)
                .amazonPayRedirectUrl()
                .orElseThrow();
    }

    /** The buyer is back: only a completed session is a paid order. The key is stored with the order before this call. */
    String finish(CheckoutSessionId session, Money total, IdempotencyKey key) {
        var request = CompleteCheckoutSession.of(total).withKey(key);
        var outcome = pay.checkoutSessions().complete(session, request);
        if (outcome instanceof CheckoutOutcome.Canceled canceled) { // a decline is an answer, not an exception
            return canceled.isDeclined() ? "please choose another card" : "your cart is still here";
        }
        return "thank you";
    }

    /** The parcel left the house. The same key again, after a crash or a lost answer, never takes the money twice. */
    ChargeOutcome ship(ChargeId charge, Money total, IdempotencyKey key) {
        return pay.charges().capture(charge, CaptureCharge.of(total).withKey(key));
    }
}
