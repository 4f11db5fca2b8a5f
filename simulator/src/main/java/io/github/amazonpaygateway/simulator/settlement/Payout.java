package io.github.amazonpaygateway.simulator.settlement;

import io.github.amazonpaygateway.simulator.money.Price;
import java.time.Instant;

/**
 * Money on its way to the merchant's bank.
 *
 * @param settlementId names the settlement, the same each time it is looked at
 * @param reference of the transfer
 * @param amount more than zero
 * @param time when it was sent
 */
public record Payout(String settlementId, String reference, Price amount, Instant time) {}
