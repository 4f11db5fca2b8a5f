package io.github.amazonpaygateway.impl.signing;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.client.ClientRequestContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/** The headers to be signed of an attempt: those that every request has, and what the caller added. Thread-safe. */
final class AttemptHeaders {

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Signed when the caller has set them. */
    private static final List<String> CALLER_HEADERS =
            List.of(SignedHeaders.AUTH_TOKEN, SignedHeaders.IDEMPOTENCY_KEY, SignedHeaders.SIMULATION_CODE);

    private final String region;
    private final InstantSource clock;
    private volatile Second now = new Second(Long.MIN_VALUE, "");

    /**
     * @param region {@code NA}, {@code EU} or {@code JP}
     * @param clock dates the attempts
     */
    AttemptHeaders(String region, InstantSource clock) {
        this.region = region;
        this.clock = clock;
    }

    /** A date holds for a second, in which there may be hundreds of requests. */
    private record Second(long epoch, String text) {}

    /** @throws UnsignableRequestException when a header is missing or illegal */
    SignedHeaders of(ClientRequestContext request) {
        var headers = new SignedHeaders()
                .with(SignedHeaders.ACCEPT, APPLICATION_JSON)
                .with(SignedHeaders.CONTENT_TYPE, APPLICATION_JSON)
                .with(SignedHeaders.DATE, date())
                .with(SignedHeaders.HOST, host(request))
                .with(SignedHeaders.REGION, region);
        checkIdempotencyKey(request);
        for (String name : CALLER_HEADERS) {
            copy(request, name, headers);
        }
        if (request.getProperty(SigningFilter.FURTHER_HEADERS) instanceof Set<?> names) {
            names.forEach(name -> copy(request, name.toString(), headers));
        }
        return headers;
    }

    private String date() {
        Instant instant = clock.instant();
        Second second = now;
        if (second.epoch() != instant.getEpochSecond()) {
            second = new Second(instant.getEpochSecond(), COMPACT.format(instant));
            now = second;
        }
        return second.text();
    }

    /**
     * The host that is really addressed, also when that is a simulator or a proxy of the shop, and without port: so does
     * the official SDK for Java. That Amazon compares it with its own name is inferred.
     */
    private static String host(ClientRequestContext request) {
        return request.getUri().getHost();
    }

    private static void copy(ClientRequestContext request, String name, SignedHeaders headers) {
        String value = HeaderText.of(request, name);
        if (value != null) {
            headers.with(name, value);
        }
    }

    private static void checkIdempotencyKey(ClientRequestContext request) {
        Object key = request.getHeaders().getFirst(SignedHeaders.IDEMPOTENCY_KEY);
        if (key instanceof IdempotencyKey) {
            return; // cannot be illegal
        }
        if (key != null) {
            checkLegal(key.toString());
        } else if (request.getMethod().equals(HttpMethod.POST)) {
            throw new UnsignableRequestException("POST " + request.getUri().getPath() + " has no "
                    + SignedHeaders.IDEMPOTENCY_KEY + "; pass the key that was made together with the request value, so"
                    + " that every attempt carries the same one");
        }
    }

    private static void checkLegal(String key) {
        try {
            IdempotencyKey.of(key);
        } catch (IllegalArgumentException e) {
            throw new UnsignableRequestException(SignedHeaders.IDEMPOTENCY_KEY + ": " + e.getMessage());
        }
    }
}
