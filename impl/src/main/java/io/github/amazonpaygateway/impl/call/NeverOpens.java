package io.github.amazonpaygateway.impl.call;

/**
 * For {@code @CircuitBreaker(failOn = NeverOpens.class)} on reads of what became of money: when writes are held back, these
 * show that Amazon is there again, and what became of writes in doubt. Nothing throws it.
 */
public final class NeverOpens extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NeverOpens() {}
}
