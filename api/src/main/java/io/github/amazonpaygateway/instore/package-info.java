/**
 * Payments in a store.
 *
 * <p>Decided: a request carries an idempotency key as every POST does, and the reference id that the official SDKs rely on
 * besides.
 */
@NullMarked
package io.github.amazonpaygateway.instore;

import org.jspecify.annotations.NullMarked;
