package io.github.amazonpaygateway.demo.orders.entity;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;

/**
 * The right to ask Amazon to complete the payment of an order; one request at a time has it.
 *
 * @param key stored before Amazon is asked; the same one each time
 * @param first whether nobody asked before, so that a refusal proves that nothing was paid
 */
public record Claim(IdempotencyKey key, boolean first) {}
