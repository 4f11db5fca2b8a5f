/**
 * The money that moved: each charge and refund, and their sums by currency.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.ledger;

import org.jspecify.annotations.NullMarked;
