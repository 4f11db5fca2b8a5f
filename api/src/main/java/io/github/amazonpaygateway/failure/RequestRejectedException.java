package io.github.amazonpaygateway.failure;

/**
 * Amazon refused the request: a value, a state, the signature or the account. Nothing was done, and the same request will
 * be refused again; {@link #reasonCode()} tells why. Never retried by the gateway. Without a {@link #status()} it was the
 * gateway that refused, because Amazon's API does not have what was asked for, or not yet; the message says what to do.
 */
public final class RequestRejectedException extends AmazonPayException {

    private static final long serialVersionUID = 1L;

    /** Made by the gateway, and by a shop's test that plays a refusal. */
    public RequestRejectedException(FailureDetails details) {
        this("Amazon Pay rejected the request", details);
    }

    private RequestRejectedException(String what, FailureDetails details) {
        super(what, details, null);
    }

    /** What the gateway itself refuses. */
    public static RequestRejectedException byGateway(FailureDetails details) {
        return new RequestRejectedException("The gateway refused the request", details);
    }
}
