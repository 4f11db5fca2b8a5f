/**
 * Tokens by which one account acts for another.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.authtoken;

import org.jspecify.annotations.NullMarked;
