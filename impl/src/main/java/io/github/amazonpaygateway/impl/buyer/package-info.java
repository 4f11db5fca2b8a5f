/**
 * Buyers who signed in: path and verb, resilience, and what the shop sees.
 *
 * <p>Decided: the client takes the bare text of a token, because the token's own toString hides it.
 */
@NullMarked
package io.github.amazonpaygateway.impl.buyer;

import org.jspecify.annotations.NullMarked;
