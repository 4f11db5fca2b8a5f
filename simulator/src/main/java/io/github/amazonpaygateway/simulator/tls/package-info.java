/**
 * A certificate authority that lives as long as the simulator's process, and the server certificate it issues.
 *
 * <p>Decided: Bouncy Castle builds the certificates, the JDK signs them; nobody else needs it, so it is an optional
 * dependency. Elliptic curves, because a pair is made in a millisecond at each start.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.tls;

import org.jspecify.annotations.NullMarked;
