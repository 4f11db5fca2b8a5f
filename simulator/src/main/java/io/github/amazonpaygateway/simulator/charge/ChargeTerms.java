package io.github.amazonpaygateway.simulator.charge;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.money.Price;

/**
 * What a charge was asked for.
 *
 * @param amount to authorize
 * @param captureNow whether to take it at once
 * @param details soft descriptor, metadata and what else is only shown again
 */
public record ChargeTerms(Price amount, boolean captureNow, Document details) {}
