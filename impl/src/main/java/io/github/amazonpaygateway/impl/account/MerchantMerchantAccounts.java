package io.github.amazonpaygateway.impl.account;

import io.github.amazonpaygateway.account.ClaimMerchantAccount;
import io.github.amazonpaygateway.account.MerchantAccount;
import io.github.amazonpaygateway.account.MerchantAccountClaim;
import io.github.amazonpaygateway.account.MerchantAccounts;
import io.github.amazonpaygateway.account.RegisterMerchantAccount;
import io.github.amazonpaygateway.account.UpdateMerchantAccount;
import io.github.amazonpaygateway.id.MerchantAccountId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;

/** What the shop sees of one merchant's merchant accounts. */
public final class MerchantMerchantAccounts implements MerchantAccounts {

    private final MerchantAccountsClient amazon;
    private final ResilientMerchantAccounts merchantAccounts;
    private final Calls calls;

    public MerchantMerchantAccounts(
            MerchantAccountsClient amazon, ResilientMerchantAccounts merchantAccounts, Calls calls) {
        this.amazon = amazon;
        this.merchantAccounts = merchantAccounts;
        this.calls = calls;
    }

    @Override
    public MerchantAccount register(RegisterMerchantAccount request) {
        Call call = calls.keyed("registerMerchantAccount", request.key());
        return call.run(() -> merchantAccounts.register(amazon, call, request));
    }

    @Override
    public MerchantAccount update(MerchantAccountId id, UpdateMerchantAccount request) {
        Call call = calls.unkeyed("updateMerchantAccount");
        return call.run(() -> merchantAccounts.update(amazon, call, id, request));
    }

    @Override
    public void delete(MerchantAccountId id) {
        Call call = calls.unkeyed("deleteMerchantAccount");
        call.run(() -> merchantAccounts.delete(amazon, call, id));
    }

    @Override
    public MerchantAccountClaim claim(MerchantAccountId id, ClaimMerchantAccount request) {
        Call call = calls.keyed("claimMerchantAccount", request.key());
        return call.run(() -> merchantAccounts.claim(amazon, call, id, request));
    }
}
