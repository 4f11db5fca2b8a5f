/**
 * Who pays, and where the goods go.
 *
 * <p>Promises: no {@code toString} of this package shows personal data.
 */
@NullMarked
package io.github.amazonpaygateway.buyer;

import org.jspecify.annotations.NullMarked;
