/**
 * The way to what this plugin does not know yet.
 *
 * <p>Promises: a raw call is signed, retried and fails like every other.
 */
@NullMarked
package io.github.amazonpaygateway.raw;

import org.jspecify.annotations.NullMarked;
