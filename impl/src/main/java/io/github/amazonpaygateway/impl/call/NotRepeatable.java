package io.github.amazonpaygateway.impl.call;

import io.github.amazonpaygateway.failure.AmazonPayException;

/** Carries a failure past the retries: a write without a key that broke off is not
 * sent again blindly, and what the own throttle refused has waited long enough. */
final class NotRepeatable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final AmazonPayException failure;

    NotRepeatable(AmazonPayException failure) {
        super(failure.getMessage(), failure, false, false);
        this.failure = failure;
    }

    AmazonPayException failure() {
        return failure;
    }
}
