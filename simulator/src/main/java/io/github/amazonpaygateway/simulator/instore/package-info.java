/**
 * Payments at a till: the shop scans the code that a buyer shows, then charges.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.instore;

import org.jspecify.annotations.NullMarked;
