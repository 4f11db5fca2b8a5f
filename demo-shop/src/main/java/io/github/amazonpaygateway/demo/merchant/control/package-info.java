/**
 * Captures, cancels and refunds.
 *
 * <p>Promises: every form is one intent of the ledger, however often it is sent; what is refused says why.
 */
@NullMarked
package io.github.amazonpaygateway.demo.merchant.control;

import org.jspecify.annotations.NullMarked;
