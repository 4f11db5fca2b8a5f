package io.github.amazonpaygateway.simulator.journal;

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
 * @param signature {@code valid}, {@code absent}, or why it was refused
 * @param body the text of the body
 * @param bodySha256 lower-case hex over the exact bytes
 * @param replayed whether the answer is a stored one
 * @param status of the answer, 0 for a cut connection
 * @param reasonCode of the answer, null if it has none
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
        String body,
        String bodySha256,
        boolean replayed,
        int status,
        @Nullable String reasonCode) {}
