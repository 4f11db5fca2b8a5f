package io.github.amazonpaygateway.impl.account;

import io.github.amazonpaygateway.account.CreateStore;
import io.github.amazonpaygateway.account.Store;
import io.github.amazonpaygateway.account.Stores;
import io.github.amazonpaygateway.account.UpdateStore;
import io.github.amazonpaygateway.id.MerchantAccountId;
import io.github.amazonpaygateway.id.StoreId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;

/** What the shop sees of one merchant's stores. */
public final class MerchantStores implements Stores {

    private final StoresClient amazon;
    private final ResilientStores stores;
    private final Calls calls;

    public MerchantStores(StoresClient amazon, ResilientStores stores, Calls calls) {
        this.amazon = amazon;
        this.stores = stores;
        this.calls = calls;
    }

    @Override
    public Store create(MerchantAccountId account, CreateStore request) {
        Call call = calls.keyed("createStore", request.key());
        return call.run(() -> stores.create(amazon, call, account, request));
    }

    @Override
    public Store update(MerchantAccountId account, StoreId store, UpdateStore request) {
        Call call = calls.unkeyed("updateStore");
        return call.run(() -> stores.update(amazon, call, account, store, request));
    }
}
