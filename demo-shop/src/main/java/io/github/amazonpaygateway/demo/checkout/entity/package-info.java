/**
 * From the button at Amazon Pay to the payment: what can be the case at each step.
 */
@NullMarked
package io.github.amazonpaygateway.demo.checkout.entity;

import org.jspecify.annotations.NullMarked;
