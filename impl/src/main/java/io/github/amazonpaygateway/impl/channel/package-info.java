/**
 * The way to Amazon for one merchant: its Rest Clients with signing, transport, JSON and failures put together.
 *
 * <p>Promises: everything is registered for these clients only; no other client of the application sees a filter of
 * ours.
 */
@NullMarked
package io.github.amazonpaygateway.impl.channel;

import org.jspecify.annotations.NullMarked;
