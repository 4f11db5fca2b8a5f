package io.github.amazonpaygateway.impl.call;

import io.github.amazonpaygateway.failure.OutcomeUnknownException;

/** Carries a failure past the retries: a write without a key that broke off is not sent again blindly. */
final class NotRepeatable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final OutcomeUnknownException unknown;

    NotRepeatable(OutcomeUnknownException unknown) {
        super(unknown.getMessage(), unknown, false, false);
        this.unknown = unknown;
    }

    OutcomeUnknownException unknown() {
        return unknown;
    }
}
