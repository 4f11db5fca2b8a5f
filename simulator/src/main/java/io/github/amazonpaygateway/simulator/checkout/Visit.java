package io.github.amazonpaygateway.simulator.checkout;

/**
 * What the buyer chose after signing in.
 *
 * @param card pays
 * @param addressId of the buyer's wallet
 */
public record Visit(TestCard card, String addressId) {}
