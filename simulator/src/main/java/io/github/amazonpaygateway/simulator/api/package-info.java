/**
 * From a request on the wire to an answer: route, signature, limits, keys, body, then the operation.
 *
 * <p>Promises: every request is journaled with its verdict, whatever becomes of it.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.api;

import org.jspecify.annotations.NullMarked;
