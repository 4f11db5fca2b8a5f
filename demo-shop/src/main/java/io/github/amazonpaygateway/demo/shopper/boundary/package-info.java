/**
 * Knows a shopper again.
 *
 * <p>Decided: a cookie of a year instead of an account, so that the demo needs no registration.
 */
@NullMarked
package io.github.amazonpaygateway.demo.shopper.boundary;

import org.jspecify.annotations.NullMarked;
