package io.github.amazonpaygateway.account;

import io.github.amazonpaygateway.id.MerchantAccountId;
import io.github.amazonpaygateway.id.StoreId;

/**
 * The stores of merchants whom a provider brings to Amazon. Only for partners on Amazon's list. Every method fails as
 * {@link io.github.amazonpaygateway.failure} tells.
 */
public interface Stores {

    /** Creates a store. Repeating an equal request creates once. For partners only. */
    Store create(MerchantAccountId account, CreateStore request);

    /** Changes a store. For partners only. */
    Store update(MerchantAccountId account, StoreId store, UpdateStore request);
}
