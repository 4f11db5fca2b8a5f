/**
 * The http and https front that needs nothing but the JDK.
 *
 * <p>Promises: listens on this machine only; whatever a client sends, it gets an answer without a stack trace.
 *
 * <p>Decided: {@code jdk.httpserver} rather than a server library: it starts in milliseconds, hands out the raw request
 * line, and takes any method with a body.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.server;

import org.jspecify.annotations.NullMarked;
