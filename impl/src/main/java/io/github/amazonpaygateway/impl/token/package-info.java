/**
 * Authorization tokens: path and verb, resilience, and what the solution provider sees.
 *
 * <p>Decided: the client takes the bare text of a token, because the token's own toString hides it.
 */
@NullMarked
package io.github.amazonpaygateway.impl.token;

import org.jspecify.annotations.NullMarked;
