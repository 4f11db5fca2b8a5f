package io.github.amazonpaygateway.impl.account;

import io.github.amazonpaygateway.account.CreateStore;
import io.github.amazonpaygateway.account.Store;
import io.github.amazonpaygateway.account.UpdateStore;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.MerchantAccountId;
import io.github.amazonpaygateway.id.StoreId;
import io.github.amazonpaygateway.impl.call.Call;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.account.ResilientStores/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientStores {

    public Store create(StoresClient amazon, Call call, MerchantAccountId account, CreateStore request) {
        return call.attempt(() -> amazon.createStore(request.key(), account, request));
    }

    public Store update(StoresClient amazon, Call call, MerchantAccountId account, StoreId store, UpdateStore request) {
        return call.attempt(() -> amazon.updateStore(account, store, request));
    }
}
