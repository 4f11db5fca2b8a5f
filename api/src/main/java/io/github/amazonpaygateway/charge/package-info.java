/**
 * Charge: one payment attempt against a ChargePermission.
 *
 * <p>Promises: a decline is a value, never an exception.
 *
 * <p>Source: "Charge" in Amazon's documents.
 */
@NullMarked
package io.github.amazonpaygateway.charge;

import org.jspecify.annotations.NullMarked;
