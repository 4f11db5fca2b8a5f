/**
 * Accounts that a provider opens for its merchants, and their stores.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.onboarding;

import org.jspecify.annotations.NullMarked;
