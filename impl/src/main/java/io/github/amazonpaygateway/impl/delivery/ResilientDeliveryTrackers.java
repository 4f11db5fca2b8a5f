package io.github.amazonpaygateway.impl.delivery;

import io.github.amazonpaygateway.delivery.CreateDeliveryTracker;
import io.github.amazonpaygateway.delivery.DeliveryTracker;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.impl.call.Call;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.delivery.ResilientDeliveryTrackers/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientDeliveryTrackers {

    public DeliveryTracker create(DeliveryTrackersClient amazon, Call call, CreateDeliveryTracker request) {
        return call.attempt(() -> amazon.createDeliveryTracker(request.key(), request));
    }
}
