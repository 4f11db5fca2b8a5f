package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.limit.ReturnUrlLimit;
import java.net.URI;
import java.util.Optional;

/**
 * Where the buyer's browser goes. All URLs are absolute, at most 512 characters, https; http only for localhost in the
 * sandbox.
 *
 * @param checkoutReviewReturnUrl after the buyer chose address and payment method (express checkout)
 * @param checkoutResultReturnUrl after the buyer paid; complete the session there
 * @param checkoutCancelUrl after the buyer gave up; without it the review URL is used
 * @param checkoutMode {@code ProcessOrder} when there is no review page; only at creation
 * @param amazonPayRedirectUrl only in answers: where to send the buyer to pay, once no constraint is left
 */
public record WebCheckoutDetails(
        Optional<URI> checkoutReviewReturnUrl,
        Optional<URI> checkoutResultReturnUrl,
        Optional<URI> checkoutCancelUrl,
        Optional<String> checkoutMode,
        Optional<URI> amazonPayRedirectUrl) {

    private static final String PROCESS_ORDER = "ProcessOrder";

    /** No URL yet. */
    public static WebCheckoutDetails none() {
        return new WebCheckoutDetails(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Where the buyer comes back to after choosing address and payment method. */
    public WebCheckoutDetails withReviewReturnUrl(URI url) {
        return new WebCheckoutDetails(
                Optional.of(url), checkoutResultReturnUrl, checkoutCancelUrl, checkoutMode, amazonPayRedirectUrl);
    }

    /** Where the buyer comes back to after paying. */
    public WebCheckoutDetails withResultReturnUrl(URI url) {
        return new WebCheckoutDetails(
                checkoutReviewReturnUrl, Optional.of(url), checkoutCancelUrl, checkoutMode, amazonPayRedirectUrl);
    }

    /** Where the buyer comes back to after giving up. */
    public WebCheckoutDetails withCancelUrl(URI url) {
        return new WebCheckoutDetails(
                checkoutReviewReturnUrl, checkoutResultReturnUrl, Optional.of(url), checkoutMode, amazonPayRedirectUrl);
    }

    /** The buyer pays at once, without a review page (additional payment button). */
    public WebCheckoutDetails processingOrder() {
        return new WebCheckoutDetails(
                checkoutReviewReturnUrl,
                checkoutResultReturnUrl,
                checkoutCancelUrl,
                Optional.of(PROCESS_ORDER),
                amazonPayRedirectUrl);
    }

    /**
     * These URLs, when Amazon would take them. Requests call it; what Amazon answers is not checked.
     *
     * @throws IllegalArgumentException naming the URL and what is wrong with it
     */
    public WebCheckoutDetails checked() {
        checkoutReviewReturnUrl.ifPresent(new ReturnUrlLimit("checkoutReviewReturnUrl")::check);
        checkoutResultReturnUrl.ifPresent(new ReturnUrlLimit("checkoutResultReturnUrl")::check);
        checkoutCancelUrl.ifPresent(new ReturnUrlLimit("checkoutCancelUrl")::check);
        return this;
    }
}
