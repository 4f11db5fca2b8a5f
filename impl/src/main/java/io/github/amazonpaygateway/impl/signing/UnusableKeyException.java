package io.github.amazonpaygateway.impl.signing;

/** A key that cannot sign for Amazon Pay. The message says what it is instead and what to do; never what it contains. */
public final class UnusableKeyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnusableKeyException(String fault, String remedy) {
        super(fault + "; " + remedy);
    }
}
