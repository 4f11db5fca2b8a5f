/**
 * Disputes: paths and verbs, resilience, and what the shop sees.
 */
@NullMarked
package io.github.amazonpaygateway.impl.dispute;

import org.jspecify.annotations.NullMarked;
