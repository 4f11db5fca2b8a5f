package io.github.amazonpaygateway.impl.buyer;

import io.github.amazonpaygateway.buyer.BuyerProfile;
import io.github.amazonpaygateway.buyer.BuyerToken;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.impl.call.Call;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.buyer.ResilientBuyers/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientBuyers {

    public BuyerProfile get(BuyersClient amazon, Call call, BuyerToken token) {
        return call.attempt(() -> amazon.getBuyer(token.value()));
    }
}
