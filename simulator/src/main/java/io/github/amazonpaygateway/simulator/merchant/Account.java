package io.github.amazonpaygateway.simulator.merchant;

/**
 * A merchant in one environment: the owner of objects and of idempotency keys.
 *
 * @param merchantId the merchant
 * @param environment play money or real
 */
public record Account(String merchantId, Environment environment) {}
