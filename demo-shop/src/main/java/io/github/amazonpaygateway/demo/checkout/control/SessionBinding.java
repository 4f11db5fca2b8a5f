package io.github.amazonpaygateway.demo.checkout.control;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.demo.checkout.entity.Binding;
import io.github.amazonpaygateway.demo.checkout.entity.Checkout;
import io.github.amazonpaygateway.demo.checkout.entity.Refusal;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Decides whether a session id from a URL, which nobody authenticated, belongs to the shopper who brought it. The proof
 * is the checkout number: the button's signed payload wrote it on the session, so nobody else could.
 */
@ApplicationScoped
public class SessionBinding {

    @Inject
    AmazonPayGateway pay;

    @Inject
    Checkouts checkouts;

    /** For the container. */
    public SessionBinding() {}

    public SessionBinding(AmazonPayGateway pay, Checkouts checkouts) {
        this.pay = pay;
        this.checkouts = checkouts;
    }

    /**
     * Reads the session and binds it, if it is the first one of this checkout.
     *
     * @throws io.github.amazonpaygateway.failure.AmazonPayUnavailableException when Amazon cannot be asked
     */
    public Binding bind(ShopperId shopper, OrderNumber number, CheckoutSessionId id) {
        return checkouts
                .find(shopper, number)
                .map(checkout -> bind(checkout, id))
                .orElse(new Binding.Refused(Refusal.NOT_YOURS));
    }

    private Binding bind(Checkout checkout, CheckoutSessionId id) {
        return checkout.admits(id)
                ? read(id).map(session -> bound(checkout, session)).orElse(new Binding.Refused(Refusal.NOT_YOURS))
                : new Binding.Refused(Refusal.OTHER_SESSION);
    }

    private Binding bound(Checkout checkout, CheckoutSession session) {
        if (checkout.session().isPresent()) {
            return new Binding.Bound(checkout, session);
        }
        Optional<String> reference = session.merchantMetadata().flatMap(MerchantMetadata::merchantReferenceId);
        // a canceled session may come without its metadata
        if (reference.isEmpty() && session.status().state() == CheckoutSessionState.CANCELED) {
            return new Binding.Over(checkout, session);
        }
        return reference.equals(Optional.of(checkout.number().value()))
                ? remembered(checkout, session)
                : new Binding.Refused(Refusal.NOT_YOURS);
    }

    private Binding remembered(Checkout checkout, CheckoutSession session) {
        return checkouts.bind(checkout.number(), session.checkoutSessionId())
                ? new Binding.Bound(checkout, session)
                : new Binding.Refused(Refusal.OTHER_SESSION);
    }

    private Optional<CheckoutSession> read(CheckoutSessionId id) {
        try {
            return Optional.of(pay.checkoutSessions().get(id));
        } catch (RequestRejectedException noSuchSession) {
            return Optional.empty();
        }
    }
}
