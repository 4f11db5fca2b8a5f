package io.github.amazonpaygateway.impl.dispute;

import io.github.amazonpaygateway.dispute.ContestDispute;
import io.github.amazonpaygateway.dispute.CreateDispute;
import io.github.amazonpaygateway.dispute.Dispute;
import io.github.amazonpaygateway.dispute.UpdateDispute;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.DisputeId;
import io.github.amazonpaygateway.impl.call.Call;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.dispute.ResilientDisputes/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientDisputes {

    public Dispute create(DisputesClient amazon, Call call, CreateDispute request) {
        return call.attempt(() -> amazon.createDispute(request.key(), request));
    }

    public Dispute get(DisputesClient amazon, Call call, DisputeId id) {
        return call.attempt(() -> amazon.getDispute(id));
    }

    public Dispute update(DisputesClient amazon, Call call, DisputeId id, UpdateDispute request) {
        return call.attempt(() -> amazon.updateDispute(id, request));
    }

    public Dispute contest(DisputesClient amazon, Call call, DisputeId id, ContestDispute request) {
        return call.attempt(() -> amazon.contestDispute(request.key(), id, request));
    }
}
