package io.github.amazonpaygateway.simulator.idempotency;

import io.github.amazonpaygateway.simulator.merchant.Account;

/**
 * Where a key is known.
 *
 * @param account the merchant in one environment
 * @param key as sent
 */
public record KeyScope(Account account, String key) {}
