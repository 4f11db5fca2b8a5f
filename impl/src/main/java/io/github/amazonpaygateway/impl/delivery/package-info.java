/**
 * Delivery trackers: path and verb, resilience, and what the shop sees.
 */
@NullMarked
package io.github.amazonpaygateway.impl.delivery;

import org.jspecify.annotations.NullMarked;
