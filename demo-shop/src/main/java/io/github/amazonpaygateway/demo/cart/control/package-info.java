/**
 * The carts of all shoppers, stored.
 */
@NullMarked
package io.github.amazonpaygateway.demo.cart.control;

import org.jspecify.annotations.NullMarked;
