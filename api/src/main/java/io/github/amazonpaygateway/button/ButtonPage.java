package io.github.amazonpaygateway.button;

import java.net.URI;

/**
 * What every page with a button needs besides the signature.
 *
 * @param script the {@code checkout.js} of the region
 * @param merchantId for {@code merchantId} of {@code amazon.Pay.renderButton}
 * @param ledgerCurrency for {@code ledgerCurrency}: USD, EUR, GBP or JPY
 * @param sandbox for {@code sandbox}
 */
public record ButtonPage(URI script, String merchantId, String ledgerCurrency, boolean sandbox) {}
