/**
 * Brings one signed request to Amazon and its answer back, with the same engine on every server.
 *
 * <p>Promises: exactly the bytes that were signed are sent, at most once per call; a call ends before its deadline plus
 * {@link io.github.amazonpaygateway.impl.transport.Sweeper#PERIOD}, even when the other side drips bytes; what the caller
 * gets says whether a byte of the request may have been seen ({@link io.github.amazonpaygateway.impl.transport.Fate}).
 *
 * <p>Decided: blocking Apache HttpClient, relocated into our jar ({@code docs/adr/001-transport-engine.md}); it answers
 * by {@code abortWith}, because the clients of the servers lose bodies of DELETE and refuse PATCH. The engine knows
 * nothing of JAX-RS, so that it can be tried without it.
 *
 * <p>Limits: the look-up of a host name cannot be cut short by the deadline; the JVM offers no way to.
 *
 * <p>Not here: what an answer means ({@code failure}), who repeats a call ({@code call}).
 */
@NullMarked
package io.github.amazonpaygateway.impl.transport;

import org.jspecify.annotations.NullMarked;
