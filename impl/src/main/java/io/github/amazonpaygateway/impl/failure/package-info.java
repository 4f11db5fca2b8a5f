/**
 * What an answer that is no success means: exactly one member of
 * {@link io.github.amazonpaygateway.failure.AmazonPayException}.
 *
 * <p>Promises: "unavailable" for a write means that surely nothing was done; in doubt the outcome is unknown. No failure
 * quotes the answer: a reason code, a request id and the name of a parameter are the most it repeats, since Amazon's
 * messages may hold parts of the signature and data of the buyer.
 *
 * <p>Decided: one table ({@link io.github.amazonpaygateway.impl.failure.FailureRule}) says what counts as transient; the
 * status outranks the reason code, but for ProcessingFailure. That table, the refusals and the reasons of states make the
 * page {@code docs/errors.md}.
 *
 * <p>Not here: how often a call is repeated, and which refusals are outcomes (the resources).
 */
@NullMarked
package io.github.amazonpaygateway.impl.failure;

import org.jspecify.annotations.NullMarked;
