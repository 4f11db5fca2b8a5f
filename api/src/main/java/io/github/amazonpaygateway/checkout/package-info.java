/**
 * CheckoutSession: the buyer's visit, open for 24 hours.
 *
 * <p>Source: "Checkout Session" in Amazon's documents.
 */
@NullMarked
package io.github.amazonpaygateway.checkout;

import org.jspecify.annotations.NullMarked;
