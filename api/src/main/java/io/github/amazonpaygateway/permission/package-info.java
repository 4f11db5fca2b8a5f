/**
 * ChargePermission: the consent of a buyer to be charged.
 *
 * <p>Source: "Charge Permission" in Amazon's documents.
 */
@NullMarked
package io.github.amazonpaygateway.permission;

import org.jspecify.annotations.NullMarked;
