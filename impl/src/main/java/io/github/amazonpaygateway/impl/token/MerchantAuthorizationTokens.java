package io.github.amazonpaygateway.impl.token;

import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.limit.TextLimit;
import io.github.amazonpaygateway.token.AuthorizationToken;
import io.github.amazonpaygateway.token.AuthorizationTokens;
import io.github.amazonpaygateway.token.MwsAuthToken;

/** What the shop sees of one merchant's authorization tokens. */
public final class MerchantAuthorizationTokens implements AuthorizationTokens {

    private static final TextLimit MERCHANT_ID = new TextLimit("merchantId", 255);

    private final AuthorizationTokensClient amazon;
    private final ResilientAuthorizationTokens authorizationTokens;
    private final Calls calls;

    public MerchantAuthorizationTokens(
            AuthorizationTokensClient amazon, ResilientAuthorizationTokens authorizationTokens, Calls calls) {
        this.amazon = amazon;
        this.authorizationTokens = authorizationTokens;
        this.calls = calls;
    }

    @Override
    public AuthorizationToken get(MwsAuthToken token, String merchantId) {
        MERCHANT_ID.checkPresent(merchantId);
        Call call = calls.read("getAuthorizationToken");
        return call.run(() -> authorizationTokens.get(amazon, call, token, merchantId));
    }
}
