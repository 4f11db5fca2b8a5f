/**
 * The pages with the shopper's orders.
 */
@NullMarked
package io.github.amazonpaygateway.demo.orders.boundary;

import org.jspecify.annotations.NullMarked;
