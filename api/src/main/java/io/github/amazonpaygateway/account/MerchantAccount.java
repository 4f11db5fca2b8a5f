package io.github.amazonpaygateway.account;

import io.github.amazonpaygateway.id.MerchantAccountId;
import java.util.Optional;

/**
 * A merchant account as Amazon answers it.
 *
 * @param merchantAccountId its name
 * @param uniqueReferenceId the provider's own name of the merchant
 */
public record MerchantAccount(Optional<MerchantAccountId> merchantAccountId, Optional<String> uniqueReferenceId) {}
