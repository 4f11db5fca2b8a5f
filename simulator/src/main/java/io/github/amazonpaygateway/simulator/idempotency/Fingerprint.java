package io.github.amazonpaygateway.simulator.idempotency;

import jakarta.json.JsonObject;

/**
 * By what two requests with one key are compared.
 *
 * @param operation with its object, for example {@code POST charges/S01-1-C1/capture}
 * @param body parsed, so that blanks and the order of fields do not matter
 */
public record Fingerprint(String operation, JsonObject body) {}
