/**
 * The control surface under {@code /simulator/}: what a test tells a running simulator, and what it asks of it.
 *
 * <p>Promises: paths and members stay as they are, other tools are built on them; errors are
 * {@code {"reasonCode","message"}}; an unknown member is refused with the list of the known ones.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.web.control;

import org.jspecify.annotations.NullMarked;
