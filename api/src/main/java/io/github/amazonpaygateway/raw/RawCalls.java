package io.github.amazonpaygateway.raw;

/** Calls in Amazon's own words. Fails as {@link io.github.amazonpaygateway.failure} tells; a decline is a failure here. */
public interface RawCalls {

    /**
     * Sends the request and gives the JSON of the answer as it came, possibly empty. Repeating an equal POST is harmless,
     * because it carries the same key.
     *
     * <p>A request to the path of an operation that the gateway has is held back as that operation is, by allowance, circuit
     * breaker and bulkhead. All others share one allowance, the smallest of Amazon's table (5 at once and 1 a second in LIVE,
     * 1 and 1 in the sandbox; {@code amazonpay.throttle.rates=raw=10/2} names another one).
     */
    String call(RawRequest request);
}
