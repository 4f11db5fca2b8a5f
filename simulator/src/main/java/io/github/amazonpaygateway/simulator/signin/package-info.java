/**
 * Signing in with Amazon without paying: the buyer consents, the shop reads what was consented to.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.signin;

import org.jspecify.annotations.NullMarked;
