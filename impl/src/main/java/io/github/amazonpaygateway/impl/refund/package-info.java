/**
 * Refunds: paths and verbs, resilience, and what the shop sees.
 *
 * <p>Promises: a decline is a value; a key is repeated by every attempt.
 */
@NullMarked
package io.github.amazonpaygateway.impl.refund;

import org.jspecify.annotations.NullMarked;
