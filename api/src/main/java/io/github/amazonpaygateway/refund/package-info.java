/**
 * Refund: money back, against one captured Charge.
 *
 * <p>Source: "Refund" in Amazon's documents.
 */
@NullMarked
package io.github.amazonpaygateway.refund;

import org.jspecify.annotations.NullMarked;
