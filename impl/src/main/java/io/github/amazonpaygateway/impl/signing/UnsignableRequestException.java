package io.github.amazonpaygateway.impl.signing;

/** A request that was stopped before anything was sent: repeating it changes nothing, the caller has to change it. */
public final class UnsignableRequestException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnsignableRequestException(String message) {
        super(message);
    }
}
