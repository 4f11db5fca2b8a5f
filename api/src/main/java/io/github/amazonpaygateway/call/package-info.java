/**
 * What a shop says about one call beside the request itself.
 *
 * <p>Promises: no {@code toString} of this package shows a token or the value of a header.
 */
@NullMarked
package io.github.amazonpaygateway.call;

import org.jspecify.annotations.NullMarked;
