package io.github.amazonpaygateway.impl.checkout;

import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.impl.call.Call;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.checkout.ResilientCheckoutSessions/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientCheckoutSessions {

    public CheckoutSession create(CheckoutSessionsClient amazon, Call call, CreateCheckoutSession request) {
        return call.attempt(() -> amazon.createCheckoutSession(request.key(), request));
    }

    public CheckoutSession get(CheckoutSessionsClient amazon, Call call, CheckoutSessionId id) {
        return call.attempt(() -> amazon.getCheckoutSession(id));
    }

    public CheckoutSession update(
            CheckoutSessionsClient amazon, Call call, CheckoutSessionId id, UpdateCheckoutSession request) {
        return call.attempt(() -> amazon.updateCheckoutSession(id, request));
    }

    public CheckoutSession complete(
            CheckoutSessionsClient amazon, Call call, CheckoutSessionId id, CompleteCheckoutSession request) {
        return call.attempt(() -> amazon.completeCheckoutSession(request.key(), id, request));
    }

    public CheckoutSession finalizeSession(
            CheckoutSessionsClient amazon, Call call, CheckoutSessionId id, FinalizeCheckoutSession request) {
        return call.attempt(() -> amazon.finalizeCheckoutSession(request.key(), id, request));
    }
}
