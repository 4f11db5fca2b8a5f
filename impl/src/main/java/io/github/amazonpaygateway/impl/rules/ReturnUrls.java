package io.github.amazonpaygateway.impl.rules;

import io.github.amazonpaygateway.checkout.WebCheckoutDetails;
import io.github.amazonpaygateway.impl.config.Environment;
import java.net.URI;
import java.util.Optional;

/** Where Amazon may send a buyer back to: the api lets http pass for localhost, which only the sandbox takes. */
record ReturnUrls(Environment environment) {

    void check(WebCheckoutDetails details) {
        check("checkoutReviewReturnUrl", details.checkoutReviewReturnUrl());
        check("checkoutResultReturnUrl", details.checkoutResultReturnUrl());
        check("checkoutCancelUrl", details.checkoutCancelUrl());
    }

    void check(String field, Optional<URI> url) {
        if (environment == Environment.LIVE
                && url.filter(page -> !"https".equals(page.getScheme())).isPresent()) {
            throw new IllegalArgumentException(
                    field + " must be an https URL in the live environment; http://localhost is for the sandbox only");
        }
    }
}
