package io.github.amazonpaygateway.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of an order's story, never changed after it was written.
 *
 * @param at when, by the clock of the server that wrote it
 * @param intent of which intent; empty for what was seen at Amazon without one
 * @param happening what happened, one word of the ledger's state table
 * @param operation what the intent does
 * @param attempt the number of the attempt
 * @param idempotencyKey under which Amazon knows the attempt
 * @param requestHash of the values of the request
 * @param requestId Amazon's id of the request
 * @param before the state before; empty for the first line
 * @param after the state after
 * @param objectId the object of Amazon that it is about
 * @param reason Amazon's word or the ledger's for why
 * @param node which server wrote it
 */
public record TimelineEntry(
        Instant at,
        Optional<IntentId> intent,
        String happening,
        Optional<Operation> operation,
        Optional<Integer> attempt,
        Optional<String> idempotencyKey,
        Optional<String> requestHash,
        Optional<String> requestId,
        Optional<String> before,
        Optional<String> after,
        Optional<String> objectId,
        Optional<String> reason,
        String node) {}
