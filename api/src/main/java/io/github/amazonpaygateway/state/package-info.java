/**
 * The state that an object of Amazon is in, and why.
 *
 * <p>Promises: open. A state that Amazon adds tomorrow arrives as {@code UNRECOGNIZED} with its text.
 */
@NullMarked
package io.github.amazonpaygateway.state;

import org.jspecify.annotations.NullMarked;
