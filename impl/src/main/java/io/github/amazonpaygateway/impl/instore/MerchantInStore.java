package io.github.amazonpaygateway.impl.instore;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.rules.RequestRules;
import io.github.amazonpaygateway.instore.CreateInStoreCharge;
import io.github.amazonpaygateway.instore.CreateInStoreRefund;
import io.github.amazonpaygateway.instore.InStore;
import io.github.amazonpaygateway.instore.InStoreCharge;
import io.github.amazonpaygateway.instore.InStoreRefund;
import io.github.amazonpaygateway.instore.MerchantScan;

/** What the shop sees of one merchant's payments in a store. */
public final class MerchantInStore implements InStore {

    private final InStoreClient amazon;
    private final ResilientInStore inStore;
    private final RequestRules rules;
    private final Calls calls;

    public MerchantInStore(InStoreClient amazon, ResilientInStore inStore, RequestRules rules, Calls calls) {
        this.amazon = amazon;
        this.inStore = inStore;
        this.rules = rules;
        this.calls = calls;
    }

    @Override
    public ChargePermissionId scan(MerchantScan request) {
        rules.check(request);
        Call call = calls.keyed("inStoreScan", request.key());
        return call.run(() -> inStore.scan(amazon, call, request));
    }

    @Override
    public InStoreCharge charge(CreateInStoreCharge request) {
        rules.check(request);
        Call call = calls.keyed("inStoreCharge", request.key());
        return call.run(() -> inStore.charge(amazon, call, request));
    }

    @Override
    public InStoreRefund refund(CreateInStoreRefund request) {
        rules.check(request);
        Call call = calls.keyed("inStoreRefund", request.key());
        return call.run(() -> inStore.refund(amazon, call, request));
    }
}
