/**
 * An order and what is known of its payment.
 */
@NullMarked
package io.github.amazonpaygateway.demo.orders.entity;

import org.jspecify.annotations.NullMarked;
