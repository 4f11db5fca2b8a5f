package io.github.amazonpaygateway.failure;

/**
 * Amazon refused the request: a value, a state, the signature or the account. Nothing was done, and the same request will
 * be refused again; {@link #reasonCode()} tells why. Never retried by the gateway. Without a {@link #status()} it was the
 * gateway that refused, and the message says what to do: the version of the API that the merchant speaks lacks what was
 * asked for, or a session of version v1 is to be completed while it is still open.
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
