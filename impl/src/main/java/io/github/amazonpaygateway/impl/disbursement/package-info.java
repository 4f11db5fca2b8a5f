/**
 * Disbursements: path and verb, resilience, and what the shop sees.
 */
@NullMarked
package io.github.amazonpaygateway.impl.disbursement;

import org.jspecify.annotations.NullMarked;
