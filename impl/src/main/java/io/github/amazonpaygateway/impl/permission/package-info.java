/**
 * ChargePermissions: paths and verbs, resilience, and what the shop sees.
 *
 * <p>Promises: none of these calls has a key, so one that broke off is not repeated.
 */
@NullMarked
package io.github.amazonpaygateway.impl.permission;

import org.jspecify.annotations.NullMarked;
