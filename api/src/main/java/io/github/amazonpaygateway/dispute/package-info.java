/**
 * Disputes: chargebacks and claims of buyers.
 *
 * <p>Source: "Dispute" in Amazon's documents.
 */
@NullMarked
package io.github.amazonpaygateway.dispute;

import org.jspecify.annotations.NullMarked;
