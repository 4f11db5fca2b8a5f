/**
 * The buyer's consent: what is left of it, when it is chargeable, how it ends.
 *
 * <p>Decided: the balance is always computed from the charges, so that the two can never disagree.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.permission;

import org.jspecify.annotations.NullMarked;
