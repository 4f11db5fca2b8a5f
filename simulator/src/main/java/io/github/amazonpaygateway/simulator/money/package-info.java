/**
 * Amounts as they stand in requests, compared by value.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.money;

import org.jspecify.annotations.NullMarked;
