/**
 * The pages of a checkout: payment, review, result, canceled.
 */
@NullMarked
package io.github.amazonpaygateway.demo.checkout.boundary;

import org.jspecify.annotations.NullMarked;
