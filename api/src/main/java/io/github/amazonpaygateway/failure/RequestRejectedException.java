package io.github.amazonpaygateway.failure;

/**
 * Amazon refused the request: a value, a state, the signature or the account. Nothing was done, and the same request will
 * be refused again; {@link #reasonCode()} tells why. Never retried by the gateway.
 */
public final class RequestRejectedException extends AmazonPayException {

    private static final long serialVersionUID = 1L;

    /** Made by the gateway, and by a shop's test that plays a refusal. */
    public RequestRejectedException(FailureDetails details) {
        super("Amazon Pay rejected the request", details, null);
    }
}
