/**
 * Instant payment notifications: what is told when, the envelope of SNS around it, its signature, and the way to the
 * merchant.
 *
 * <p>Promises: an envelope keeps its id and signature however often it is sent; nothing is sent while the timeline is held,
 * so a receiver may ask back at once.
 *
 * <p>Decided: certificates are written by hand, because the core needs nothing but a JDK; keys are made when the first
 * address is set, because they cost more than the rest of the start. The timestamp of an envelope is real time, as
 * receivers compare it with theirs; delays and repetitions go by the simulator's clock.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.notification;

import org.jspecify.annotations.NullMarked;
