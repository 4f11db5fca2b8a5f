package io.github.amazonpaygateway.checkout;

/**
 * What is missing before the buyer can be sent to pay.
 *
 * @param constraintId for example {@code ChargeAmountNotSet}
 * @param description Amazon's sentence about it
 */
public record Constraint(String constraintId, String description) {}
