/**
 * What became of each object, state by state: the source of timelines and of notifications.
 *
 * <p>Promises: in the order it happened, with the time at which it fell due.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.change;

import org.jspecify.annotations.NullMarked;
