/**
 * RSA keys: made, and as PEM text.
 *
 * <p>Promises: no message holds key material.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.key;

import org.jspecify.annotations.NullMarked;
