package io.github.amazonpaygateway.impl.transport;

import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.call.OptionsInForce;
import io.github.amazonpaygateway.impl.traffic.ComeAgain;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads from and writes to addresses that carry their own proof. Nothing of the merchant is sent along: neither a
 * signature nor a header of the API. Redirects are not followed.
 */
public final class SignedUrls {

    /**
     * For the whole transfer, whatever the configured deadline is, which is meant for small answers; the 30 seconds that an
     * address lives are for its beginning only.
     */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final HttpEngine engine;
    private final String scheme;

    /** @param base where the API is: when it is plain http, as a local simulator is, addresses may be so too */
    public SignedUrls(HttpEngine engine, URI base) {
        this.engine = engine;
        this.scheme = base.getScheme();
    }

    /**
     * Writes what is at the address to the target.
     *
     * @return how many bytes
     * @throws IOException when the target fails
     */
    public long download(String operation, URI address, OutputStream target, long maxBytes) throws IOException {
        check(operation, address);
        Download download = new Download(target, maxBytes);
        Answer answer =
                engine.send(HttpEngine.request("GET", address, Map.of(), new byte[0]), longest(), download::reader);
        if (download.refused().isPresent()) {
            throw download.refused().get();
        }
        if (download.isTooLong()) {
            throw new RequestRejectedException(
                    details(operation, answer, "The document is longer than " + maxBytes + " bytes"));
        }
        if (answer.fate() != Fate.ANSWERED || answer.status() != 200) {
            throw new AmazonPayUnavailableException(details(operation, answer, why(answer)), ComeAgain.GUESS, null);
        }
        return download.written();
    }

    /** Puts the bytes to the address; may be repeated. */
    public void upload(String operation, IdempotencyKey key, URI address, String contentType, byte[] content) {
        check(operation, address);
        Answer answer = engine.send(
                HttpEngine.request("PUT", address, Map.of("Content-Type", List.of(contentType)), content),
                longest(),
                AnswerReader::new);
        if (answer.fate() != Fate.ANSWERED || answer.status() < 200 || answer.status() > 299) {
            throw refusal(details(operation, answer, why(answer)), answer, key);
        }
    }

    /** The call's own deadline, if it has one, else the longest. */
    private static Duration longest() {
        return OptionsInForce.current()
                .flatMap(CallOptions::deadline)
                .filter(own -> own.compareTo(LONGEST) < 0)
                .orElse(LONGEST);
    }

    private static AmazonPayException refusal(FailureDetails details, Answer answer, IdempotencyKey key) {
        if (answer.fate() == Fate.NOT_SENT || answer.status() == 429) {
            return new AmazonPayUnavailableException(details, ComeAgain.GUESS, null);
        }
        boolean refused = answer.fate() == Fate.ANSWERED && answer.status() >= 300 && answer.status() < 500;
        return refused ? new RequestRejectedException(details) : new OutcomeUnknownException(details, key, null);
    }

    private void check(String operation, URI address) {
        boolean safe = "https".equalsIgnoreCase(address.getScheme()) || scheme.equalsIgnoreCase(address.getScheme());
        if (!safe || address.getHost() == null) {
            throw new RequestRejectedException(FailureDetails.withoutAnswer(
                    operation, "The address that came back is no https address; nothing was sent to it"));
        }
    }

    private static FailureDetails details(String operation, Answer answer, String why) {
        return new FailureDetails(
                operation,
                Optional.of(answer.status()).filter(status -> status > 0),
                Optional.empty(),
                AnswerHeaders.requestId(answer),
                Optional.of(why));
    }

    /** Without the address: whoever has it needs no other proof. */
    private static String why(Answer answer) {
        return answer.fate() == Fate.ANSWERED
                ? "The signed address refused; it may be too old, begin again"
                : answer.detail();
    }
}
