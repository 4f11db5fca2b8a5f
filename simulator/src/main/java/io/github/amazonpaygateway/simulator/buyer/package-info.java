/**
 * What a buyer does in the browser: opens a session by a button, signs in, approves, cancels.
 *
 * <p>Promises: each step tells where the buyer's browser goes next.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.buyer;

import org.jspecify.annotations.NullMarked;
