/**
 * The simulator as the tests see it: its control surface over HTTP.
 *
 * <p>Not here: a class of the simulator. The tests see what any tool in any language sees.
 */
@NullMarked
package io.github.amazonpaygateway.itests.simulator;

import org.jspecify.annotations.NullMarked;
