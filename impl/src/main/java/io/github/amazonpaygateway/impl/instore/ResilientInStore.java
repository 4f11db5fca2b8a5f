package io.github.amazonpaygateway.impl.instore;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.instore.CreateInStoreCharge;
import io.github.amazonpaygateway.instore.CreateInStoreRefund;
import io.github.amazonpaygateway.instore.InStoreCharge;
import io.github.amazonpaygateway.instore.InStoreRefund;
import io.github.amazonpaygateway.instore.MerchantScan;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.instore.ResilientInStore/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientInStore {

    public ChargePermissionId scan(InStoreClient amazon, Call call, MerchantScan request) {
        return call.attempt(() -> amazon.inStoreScan(request.key(), request));
    }

    public InStoreCharge charge(InStoreClient amazon, Call call, CreateInStoreCharge request) {
        return call.attempt(() -> amazon.inStoreCharge(request.key(), request));
    }

    public InStoreRefund refund(InStoreClient amazon, Call call, CreateInStoreRefund request) {
        return call.attempt(() -> amazon.inStoreRefund(request.key(), request));
    }
}
