package io.github.amazonpaygateway.demo.shopper.boundary;

import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who sent this request. */
@RequestScoped
public class CurrentShopper {

    static final String ATTRIBUTE = CurrentShopper.class.getName();

    @Inject
    HttpServletRequest request;

    public ShopperId id() {
        return (ShopperId) request.getAttribute(ATTRIBUTE);
    }
}
