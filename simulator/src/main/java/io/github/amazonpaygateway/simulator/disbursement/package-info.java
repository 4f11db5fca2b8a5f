/**
 * The list of what a merchant was paid out.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.disbursement;

import org.jspecify.annotations.NullMarked;
