package io.github.amazonpaygateway.impl.raw;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.raw.RawRequest;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.raw.ResilientRaw/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientRaw {

    public String call(RawClient amazon, Call call, RawRequest request) {
        return call.attempt(() -> send(amazon, request));
    }

    private static String send(RawClient amazon, RawRequest request) {
        String target = request.query().isEmpty() ? request.path() : request.path() + "?" + request.query();
        String json = request.jsonBody().orElse(null);
        return switch (request.method()) {
            case "GET" -> amazon.rawGet(target);
            case "POST" -> amazon.rawPost(target, request.key().orElseThrow(), json);
            case "PATCH" -> amazon.rawPatch(target, json);
            default -> amazon.rawDelete(target, json);
        };
    }
}
