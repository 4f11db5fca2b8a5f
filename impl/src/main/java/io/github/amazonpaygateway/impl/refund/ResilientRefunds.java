package io.github.amazonpaygateway.impl.refund;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.Refund;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.refund.ResilientRefunds/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientRefunds {

    public Refund create(RefundsClient amazon, Call call, CreateRefund request) {
        return call.attempt(() -> amazon.createRefund(request.key(), request));
    }

    public Refund get(RefundsClient amazon, Call call, RefundId id) {
        return call.attempt(() -> amazon.getRefund(id));
    }
}
