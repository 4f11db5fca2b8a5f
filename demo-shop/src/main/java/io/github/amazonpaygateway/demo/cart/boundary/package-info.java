/**
 * The page with the cart and the express button.
 */
@NullMarked
package io.github.amazonpaygateway.demo.cart.boundary;

import org.jspecify.annotations.NullMarked;
