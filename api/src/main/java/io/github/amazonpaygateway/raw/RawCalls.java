package io.github.amazonpaygateway.raw;

/** Calls in Amazon's own words. Fails as {@link io.github.amazonpaygateway.failure} tells; a decline is a failure here. */
public interface RawCalls {

    /**
     * Sends the request and gives the JSON of the answer as it came, possibly empty. Repeating an equal POST is harmless,
     * because it carries the same key.
     */
    String call(RawRequest request);
}
