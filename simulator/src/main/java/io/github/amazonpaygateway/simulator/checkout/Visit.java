package io.github.amazonpaygateway.simulator.checkout;

/**
 * What the buyer chose after signing in.
 *
 * @param card pays
 * @param addressId of the buyer's wallet
 * @param keepOnFile whether a shop that asks for it may keep the payment method on file
 */
public record Visit(TestCard card, String addressId, boolean keepOnFile) {}
