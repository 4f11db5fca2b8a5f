/**
 * The key that makes a repeated operation harmless.
 *
 * <p>Promises: a key is checked when it is made, so an illegal one never reaches the wire.
 */
@NullMarked
package io.github.amazonpaygateway.idempotency;

import org.jspecify.annotations.NullMarked;
