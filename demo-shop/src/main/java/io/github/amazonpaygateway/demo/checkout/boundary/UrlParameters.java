package io.github.amazonpaygateway.demo.checkout.boundary;

import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What the address bar, or a hidden field of the form, says. Anybody can write it, so it proves nothing. */
@RequestScoped
public class UrlParameters {

    @Inject
    HttpServletRequest request;

    public Optional<OrderNumber> checkout() {
        return Optional.ofNullable(request.getParameter("checkout")).flatMap(OrderNumber::from);
    }

    public Optional<CheckoutSessionId> session() {
        try {
            return Optional.ofNullable(request.getParameter("amazonCheckoutSessionId"))
                    .map(CheckoutSessionId::of);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
