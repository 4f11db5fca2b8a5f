/**
 * Does a keyed request once and repeats its answer for ever.
 *
 * <p>Rests on inferences: the comparison is by method, path and parsed body, and only outcomes are kept, never a
 * request that was refused before any work was done.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.idempotency;

import org.jspecify.annotations.NullMarked;
