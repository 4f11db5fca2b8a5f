/**
 * Authorization tokens, for solution providers that act for other merchants.
 *
 * <p>Promises: no {@code toString} of this package shows a token.
 */
@NullMarked
package io.github.amazonpaygateway.token;

import org.jspecify.annotations.NullMarked;
