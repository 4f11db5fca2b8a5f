package io.github.amazonpaygateway.demo.checkout.boundary;

import io.github.amazonpaygateway.demo.checkout.control.Checkouts;
import io.github.amazonpaygateway.demo.checkout.entity.Checkout;
import io.github.amazonpaygateway.demo.checkout.entity.Way;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a payment goes on that is not finished. */
@Named("resume")
@RequestScoped
public class ResumeView {

    @Inject
    Checkouts checkouts;

    /** The page, or null when nothing is left to do. */
    public @Nullable String page(Order order) {
        return checkouts
                .find(order.shopper(), order.number())
                .flatMap(checkout -> page(order, checkout))
                .orElse(null);
    }

    private static Optional<String> page(Order order, Checkout checkout) {
        if (order.state() == OrderState.CHECKING_PAYMENT) {
            return checkout.session()
                    .map(session -> "/result?checkout=" + order.number() + "&amazonCheckoutSessionId=" + session);
        }
        boolean payable = order.state() == OrderState.AWAITING_PAYMENT && checkout.way() == Way.PAYMENT_PAGE;
        return payable ? Optional.of("/pay?checkout=" + order.number()) : Optional.empty();
    }
}
