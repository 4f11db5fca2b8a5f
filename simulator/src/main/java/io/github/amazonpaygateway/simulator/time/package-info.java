/**
 * The simulator's own time: real, or virtual and moved by hand, and what is due at a later time.
 *
 * <p>Decided: no threads. What falls due is done, in the order of time, at the next access.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.time;

import org.jspecify.annotations.NullMarked;
