/**
 * One payment attempt against a permission: authorized, captured, canceled or declined.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.charge;

import org.jspecify.annotations.NullMarked;
