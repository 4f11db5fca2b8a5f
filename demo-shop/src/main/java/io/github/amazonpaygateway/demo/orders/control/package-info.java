/**
 * Stores orders and moves them on, each step once, as the ledger tells of their payments.
 */
@NullMarked
package io.github.amazonpaygateway.demo.orders.control;

import org.jspecify.annotations.NullMarked;
