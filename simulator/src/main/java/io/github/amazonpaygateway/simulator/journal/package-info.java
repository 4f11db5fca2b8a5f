/**
 * Every request the simulator has seen, for tests that assert what was sent.
 *
 * <p>Promises: no Authorization value is kept.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.journal;

import org.jspecify.annotations.NullMarked;
