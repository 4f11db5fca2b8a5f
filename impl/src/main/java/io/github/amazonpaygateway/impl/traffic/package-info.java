/**
 * How much the gateway sends: no more than Amazon allows a merchant, and on no more threads than its share.
 *
 * <p>Promises: a burst waits for its turn instead of being refused, as long as the caller's deadline leaves time for the
 * call itself; an outage of one endpoint keeps nobody from another one; whoever cannot be served is told when to come
 * again, and nothing was sent for him.
 *
 * <p>Decided: the allowance is counted for each attempt, as Amazon counts them ({@code docs/adr/005-traffic.md}).
 *
 * <p>Not here: who waits and how ({@code call}), how often a call is repeated (the {@code Resilient*} beans).
 */
@NullMarked
package io.github.amazonpaygateway.impl.traffic;

import org.jspecify.annotations.NullMarked;
