package io.github.amazonpaygateway.demo.checkout.boundary;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.demo.cart.control.Carts;
import io.github.amazonpaygateway.demo.cart.entity.Cart;
import io.github.amazonpaygateway.demo.checkout.control.AmazonAddress;
import io.github.amazonpaygateway.demo.checkout.control.PlaceOrder;
import io.github.amazonpaygateway.demo.checkout.control.SessionBinding;
import io.github.amazonpaygateway.demo.checkout.entity.Binding;
import io.github.amazonpaygateway.demo.checkout.entity.Placement;
import io.github.amazonpaygateway.demo.checkout.entity.Refusal;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.PostalAddress;
import io.github.amazonpaygateway.demo.page.boundary.Redirect;
import io.github.amazonpaygateway.demo.shopper.boundary.CurrentShopper;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.money.Money;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an express checkout comes back to: address, payment method, shipping, total; then the order is placed. */
@Named("review")
@RequestScoped
public class ReviewView {

    private static final System.Logger LOG = System.getLogger(ReviewView.class.getName());

    @Inject
    AmazonPayGateway pay;

    @Inject
    SessionBinding binding;

    @Inject
    PlaceOrder placeOrder;

    @Inject
    Carts carts;

    @Inject
    CurrentShopper shopper;

    @Inject
    ShippingChoice shipping;

    @Inject
    UrlParameters url;

    @Inject
    BaseUrl base;

    @Inject
    Redirect redirect;

    private Optional<CheckoutSession> session = Optional.empty();
    private Optional<Refusal> refusal = Optional.empty();
    private boolean unavailable;

    @PostConstruct
    void load() {
        try {
            url.checkout()
                    .flatMap(number -> url.session().map(id -> binding.bind(shopper.id(), number, id)))
                    .ifPresentOrElse(this::show, () -> refusal = Optional.of(Refusal.NOT_YOURS));
        } catch (AmazonPayUnavailableException notNow) {
            LOG.log(Level.WARNING, notNow.getMessage());
            unavailable = true;
        }
    }

    private void show(Binding found) {
        if (found instanceof Binding.Bound bound && bound.session().status().state() == CheckoutSessionState.OPEN) {
            session = Optional.of(bound.session());
        } else {
            refusal = Optional.of(found.refusal());
        }
    }

    /** Stores the order and sends the buyer to Amazon, or shows why not. */
    public void place() {
        OrderNumber number = url.checkout().orElseThrow();
        CheckoutSessionId id = url.session().orElseThrow();
        Placement placed = placeOrder.reviewed(shopper.id(), number, id, shipping.getChosen(), base.pages());
        unavailable = placed instanceof Placement.Unavailable;
        if (placed instanceof Placement.ToAmazon amazon) {
            redirect.to(amazon.page());
        }
        if (placed instanceof Placement.Placed) {
            redirect.to("/result?checkout=" + number + "&amazonCheckoutSessionId=" + id);
        }
        if (placed instanceof Placement.Refused refused) {
            refusal = Optional.of(refused.why());
        }
    }

    public boolean isReady() {
        return session.isPresent() && refusal.isEmpty() && !unavailable;
    }

    public boolean isUnavailable() {
        return unavailable;
    }

    public @Nullable Refusal getRefusal() {
        return refusal.orElse(null);
    }

    public String getNumber() {
        return url.checkout().map(OrderNumber::value).orElse("");
    }

    public String getSessionId() {
        return url.session().map(CheckoutSessionId::value).orElse("");
    }

    public List<String> getAddressLines() {
        return session.flatMap(CheckoutSession::shippingAddress)
                .map(AmazonAddress::toShop)
                .map(PostalAddress::lines)
                .orElse(List.of());
    }

    /** Of Amazon Pay, for the links that change address and payment. */
    public URI getScript() {
        return pay.button().page().script();
    }

    public String getPaymentMethod() {
        return session.map(known -> String.join(", ", known.paymentDescriptors()))
                .orElse("");
    }

    public Cart getCart() {
        return carts.of(shopper.id());
    }

    /** For the shipping that is chosen. */
    public Money getTotal() {
        return getCart().sum().plus(shipping.getChosen().price());
    }
}
