package io.github.amazonpaygateway.account;

/**
 * What has changed with a store.
 *
 * @param details what has changed
 */
public record UpdateStore(StoreDetails details) {}
