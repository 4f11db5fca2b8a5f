package io.github.amazonpaygateway.simulator.permission;

/**
 * A card of the buyer's.
 *
 * @param ending its last four digits
 * @param descriptor as the merchant reads it, for example {@code Visa ****1111 (Amazon Pay)}
 */
public record PaymentMethod(String ending, String descriptor) {}
