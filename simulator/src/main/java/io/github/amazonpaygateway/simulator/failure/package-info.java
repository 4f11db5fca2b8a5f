/**
 * Requests that the simulator turns down, with status, reason code and message as Amazon Pay words them.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.failure;

import org.jspecify.annotations.NullMarked;
