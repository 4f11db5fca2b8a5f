package io.github.amazonpaygateway.simulator.buyer;

import io.github.amazonpaygateway.simulator.checkout.CheckoutSession;
import io.github.amazonpaygateway.simulator.checkout.ReturnUrl;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the shop a buyer comes back to. */
final class Destination {

    private static final String REVIEW = "checkoutReviewReturnUrl";
    private static final String RESULT = "checkoutResultReturnUrl";
    private static final String CANCEL = "checkoutCancelUrl";

    private Destination() {}

    static String review(CheckoutSession session) {
        return first(session, REVIEW, RESULT);
    }

    static String result(CheckoutSession session) {
        return first(session, RESULT, REVIEW);
    }

    static String cancel(CheckoutSession session) {
        return first(session, CANCEL, REVIEW, RESULT);
    }

    private static String first(CheckoutSession session, String... names) {
        String url = Stream.of(names)
                .map(name -> session.terms().text("webCheckoutDetails", name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return ReturnUrl.of(url, session.id());
    }
}
