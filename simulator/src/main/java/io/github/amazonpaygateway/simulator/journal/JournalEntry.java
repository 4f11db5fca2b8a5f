package io.github.amazonpaygateway.simulator.journal;

import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request that was seen.
 *
 * @param time real time of arrival
 * @param operation for example {@code createCharge}; {@code unknown} if no route matched
 * @param method the verb
 * @param path the raw path
 * @param query the raw query, null if none
 * @param idempotencyKey null if none was sent
 * @param date the value of {@code x-amz-pay-date}, null if none was sent
 * @param signedHeaders the headers named as signed, with their values, in that order
 * @param signature {@code valid}, or the reason code of its refusal
 * @param canonicalRequest the text whose hash was signed, or should have been; empty if the header is unreadable
 * @param body the text of the body
 * @param bodySha256 lower-case hex over the exact bytes
 * @param replayed whether the answer is a stored one
 * @param fault whether an injected fault had a part in the answer
 * @param status of the answer, 0 for a cut connection
 * @param reasonCode of the answer, null if it has none
 * @param likelyCause what the client probably did wrong when it signed, null if nothing
 * @param answer the first 4,000 characters of the answer's body
 */
public record JournalEntry(
        Instant time,
        String operation,
        String method,
        String path,
        @Nullable String query,
        @Nullable String idempotencyKey,
        @Nullable String date,
        Map<String, String> signedHeaders,
        String signature,
        String canonicalRequest,
        String body,
        String bodySha256,
        boolean replayed,
        boolean fault,
        int status,
        @Nullable String reasonCode,
        @Nullable String likelyCause,
        String answer) {

    /** Whether an object is named in the request or in its answer. */
    public boolean concerns(String objectId) {
        return path.contains(objectId) || body.contains(objectId) || answer.contains(objectId);
    }

    /** For the journal. */
    public JsonObject toJson() {
        return new JsonAnswer()
                .put("time", time.toString())
                .put("operation", operation)
                .put("method", method)
                .put("path", path)
                .put("query", query)
                .put("idempotencyKey", idempotencyKey)
                .put("date", date)
                .put("signedHeaders", headers())
                .put("signature", signature)
                .put("canonicalRequest", canonicalRequest)
                .put("body", body)
                .put("bodySha256", bodySha256)
                .put("replayed", replayed)
                .put("fault", fault)
                .put("status", status)
                .put("reasonCode", reasonCode)
                .put("likelyCause", likelyCause)
                .put("answer", answer)
                .build();
    }

    private JsonObject headers() {
        var headers = JsonFactory.object();
        signedHeaders.forEach(headers::add);
        return headers.build();
    }
}
