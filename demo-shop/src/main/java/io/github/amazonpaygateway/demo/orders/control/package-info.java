/**
 * Stores orders and moves them on, each step once.
 */
@NullMarked
package io.github.amazonpaygateway.demo.orders.control;

import org.jspecify.annotations.NullMarked;
