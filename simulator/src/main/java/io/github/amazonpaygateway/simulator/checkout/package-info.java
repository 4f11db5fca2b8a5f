/**
 * The buyer's visit: what the shop sets, what is still missing, and its end in a permission and a charge.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.checkout;

import org.jspecify.annotations.NullMarked;
