package io.github.amazonpaygateway.impl.traffic;

import java.time.Duration;

/**
 * What the calls of one merchant have to keep to.
 *
 * @param throttle of the merchant's account
 * @param bulkhead of the application
 * @param breakers of the endpoint
 * @param deadline of an attempt that says nothing else
 */
public record Traffic(Throttle throttle, Bulkhead bulkhead, Breakers breakers, Duration deadline) {

    /** Nothing is held back. */
    public static final Traffic FREE = new Traffic(
            Throttle.none(), Bulkhead.none(), new Breakers("nowhere", System::nanoTime), Duration.ofSeconds(18));
}
