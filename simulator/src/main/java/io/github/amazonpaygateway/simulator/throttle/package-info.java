/**
 * How many requests a merchant may send.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.throttle;

import org.jspecify.annotations.NullMarked;
