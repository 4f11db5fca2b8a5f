/**
 * The http and https front.
 *
 * <p>Promises: listens on this machine only; whatever a client sends, it gets an answer without a stack trace or a closed
 * connection; a request that has begun and does not end is cut off. A port has 1,000 connections at once;
 * one more is closed without an answer, and succeeds when another has ended.
 *
 * <p>Decided: the blocking server of HttpCore and not the JDK's: it can reset a connection without a flag for Java, hands
 * out the request line as it was sent even if it is no URI, and gives each connection a thread, so that answers held back
 * by faults keep nobody waiting.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.server;

import org.jspecify.annotations.NullMarked;
