/**
 * One call of a shop, seen across all its attempts.
 *
 * <p>Promises: what an earlier attempt left in doubt stays in doubt, whatever the last attempt says; a call ends in a
 * value or in one member of {@link io.github.amazonpaygateway.failure.AmazonPayException}, never in an exception of the
 * server or of a library.
 *
 * <p>Decided: how often and how long is said by annotations on the {@code Resilient*} beans; this package remembers,
 * translates, and keeps each attempt to what {@code traffic} allows.
 */
@NullMarked
package io.github.amazonpaygateway.impl.call;

import org.jspecify.annotations.NullMarked;
