/**
 * CheckoutSessions: paths and verbs, resilience, and what the shop sees.
 *
 * <p>Promises: completing a session that is completed already gives the completed session.
 */
@NullMarked
package io.github.amazonpaygateway.impl.checkout;

import org.jspecify.annotations.NullMarked;
