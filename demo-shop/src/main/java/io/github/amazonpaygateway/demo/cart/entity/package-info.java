/**
 * What a shopper is about to buy.
 */
@NullMarked
package io.github.amazonpaygateway.demo.cart.entity;

import org.jspecify.annotations.NullMarked;
