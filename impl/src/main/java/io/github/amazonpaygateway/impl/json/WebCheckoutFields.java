package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.checkout.WebCheckoutDetails;

/** {@code webCheckoutDetails}, in both directions. */
final class WebCheckoutFields {

    private static final String NAME = "webCheckoutDetails";

    static WebCheckoutDetails read(AnswerObject answer) {
        return answer.object(NAME)
                .map(object -> new WebCheckoutDetails(
                        object.uri("checkoutReviewReturnUrl"),
                        object.uri("checkoutResultReturnUrl"),
                        object.uri("checkoutCancelUrl"),
                        object.text("checkoutMode"),
                        object.uri("amazonPayRedirectUrl")))
                .orElseGet(WebCheckoutDetails::none);
    }

    /** Without {@code amazonPayRedirectUrl}: it is Amazon's to give, and an unknown field in a request is refused. */
    static void write(WebCheckoutDetails details, RequestObject body) {
        body.object(NAME, object -> object.text("checkoutReviewReturnUrl", details.checkoutReviewReturnUrl())
                .text("checkoutResultReturnUrl", details.checkoutResultReturnUrl())
                .text("checkoutCancelUrl", details.checkoutCancelUrl())
                .text("checkoutMode", details.checkoutMode()));
    }

    private WebCheckoutFields() {}
}
