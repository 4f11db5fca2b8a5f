/**
 * The simulator as a web application, for a server that runs a shop beside it.
 *
 * <p>Promises: the same answers as the runnable jar; settings {@code simulator.*} come from MicroProfile Config, or from
 * system properties and the environment where a server has no MicroProfile.
 *
 * <p>Decided: one servlet takes every path, so the application has to own the context root {@code /}: the paths of the
 * API are signed. A dropped answer is sent as a broken one, because a servlet cannot close its connection; a
 * fault that asks for a reset is refused.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.war;

import org.jspecify.annotations.NullMarked;
