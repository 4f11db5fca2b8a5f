package io.github.amazonpaygateway.impl.buyer;

import io.github.amazonpaygateway.buyer.BuyerProfile;
import io.github.amazonpaygateway.buyer.BuyerToken;
import io.github.amazonpaygateway.buyer.Buyers;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;

/** What the shop sees of one merchant's buyers. */
public final class MerchantBuyers implements Buyers {

    private final BuyersClient amazon;
    private final ResilientBuyers buyers;
    private final Calls calls;

    public MerchantBuyers(BuyersClient amazon, ResilientBuyers buyers, Calls calls) {
        this.amazon = amazon;
        this.buyers = buyers;
        this.calls = calls;
    }

    @Override
    public BuyerProfile get(BuyerToken token) {
        Call call = calls.read("getBuyer");
        return call.run(() -> buyers.get(amazon, call, token));
    }
}
