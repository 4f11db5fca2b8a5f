package io.github.amazonpaygateway.demo.checkout.boundary;

import io.github.amazonpaygateway.demo.orders.entity.Shipping;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** The radio buttons for shipping; anything else than one of their values counts as the first one. */
@Named("shipping")
@RequestScoped
public class ShippingChoice {

    @Inject
    HttpServletRequest request;

    public Shipping[] getWays() {
        return Shipping.values();
    }

    public Shipping getChosen() {
        return Arrays.stream(Shipping.values())
                .filter(way -> way.name().equals(request.getParameter("shipping")))
                .findFirst()
                .orElse(Shipping.STANDARD);
    }
}
