/**
 * Amazon Pay for a shop on Jakarta EE: inject {@link io.github.amazonpaygateway.AmazonPayGateway}.
 *
 * <p>Promises: everything that is sent is validated first; everything that Amazon may add is tolerated; a call ends in a
 * value or in one of three failures ({@link io.github.amazonpaygateway.failure}).
 *
 * <p>Decided: interfaces with few methods, so that a test of a shop replaces just what it needs; no {@code null} in or
 * out, {@code Optional} for what Amazon may leave out.
 */
@NullMarked
package io.github.amazonpaygateway;

import org.jspecify.annotations.NullMarked;
