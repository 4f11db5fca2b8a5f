package io.github.amazonpaygateway.impl.disbursement;

import io.github.amazonpaygateway.disbursement.DisbursementQuery;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.json.DisbursementPage;
import io.github.amazonpaygateway.impl.json.WireInstant;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.disbursement.ResilientDisbursements/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientDisbursements {

    public DisbursementPage page(DisbursementsClient amazon, Call call, DisbursementQuery query) {
        return call.attempt(() -> amazon.getDisbursements(
                WireInstant.compact(query.startTime()),
                WireInstant.compact(query.endTime()),
                query.pageSize().orElse(null),
                null));
    }

    public DisbursementPage next(DisbursementsClient amazon, Call call, String nextToken) {
        return call.attempt(() -> amazon.getDisbursements(null, null, null, nextToken));
    }
}
