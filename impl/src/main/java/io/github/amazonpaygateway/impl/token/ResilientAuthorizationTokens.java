package io.github.amazonpaygateway.impl.token;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.token.AuthorizationToken;
import io.github.amazonpaygateway.token.MwsAuthToken;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.token.ResilientAuthorizationTokens/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientAuthorizationTokens {

    public AuthorizationToken get(AuthorizationTokensClient amazon, Call call, MwsAuthToken token, String merchantId) {
        return call.attempt(() -> amazon.getAuthorizationToken(token.value(), merchantId));
    }
}
