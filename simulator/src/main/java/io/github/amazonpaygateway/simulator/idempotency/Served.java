package io.github.amazonpaygateway.simulator.idempotency;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;

/**
 * An answer and whether it is a repeated one.
 *
 * @param response the answer
 * @param replayed whether the work was done earlier
 */
public record Served(SimulatorResponse response, boolean replayed) {}
