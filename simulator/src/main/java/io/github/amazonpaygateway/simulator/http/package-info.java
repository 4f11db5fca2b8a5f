/**
 * What a front hands to the simulator and what it gets back: a request and an answer as plain values.
 *
 * <p>Decided: the path and the query are the raw text of the request line, because a signature covers that text.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.http;

import org.jspecify.annotations.NullMarked;
