/**
 * Trouble on demand: refusals, delays, broken answers and cut connections, before or after the work is done.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.fault;

import org.jspecify.annotations.NullMarked;
