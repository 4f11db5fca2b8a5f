/**
 * Amounts with their currency.
 *
 * <p>Promises: the scale is the currency's; nothing is ever rounded silently.
 */
@NullMarked
package io.github.amazonpaygateway.money;

import org.jspecify.annotations.NullMarked;
