/**
 * Disbursements: what Amazon paid out to the merchant.
 *
 * <p>Promises: the list is read page by page while it is consumed.
 */
@NullMarked
package io.github.amazonpaygateway.disbursement;

import org.jspecify.annotations.NullMarked;
