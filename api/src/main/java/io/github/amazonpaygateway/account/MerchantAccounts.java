package io.github.amazonpaygateway.account;

import io.github.amazonpaygateway.id.MerchantAccountId;

/**
 * The accounts of merchants whom a provider brings to Amazon. For authorised providers only. Every method fails as
 * {@link io.github.amazonpaygateway.failure} tells.
 */
public interface MerchantAccounts {

    /** Registers a merchant. Repeating an equal request registers once. For partners only. */
    MerchantAccount register(RegisterMerchantAccount request);

    /** Changes what Amazon knows of a merchant. For partners only. */
    MerchantAccount update(MerchantAccountId id, UpdateMerchantAccount request);

    /** Deletes an account. For partners only. */
    void delete(MerchantAccountId id);

    /** Lets a merchant take over an account; the answer may say where to send the merchant. For partners only. */
    MerchantAccountClaim claim(MerchantAccountId id, ClaimMerchantAccount request);
}
