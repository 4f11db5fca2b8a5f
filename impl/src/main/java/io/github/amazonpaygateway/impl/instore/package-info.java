/**
 * Payments in a store: paths and verbs, resilience, and what the shop sees.
 */
@NullMarked
package io.github.amazonpaygateway.impl.instore;

import org.jspecify.annotations.NullMarked;
