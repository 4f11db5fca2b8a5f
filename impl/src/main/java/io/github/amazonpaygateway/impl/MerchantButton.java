package io.github.amazonpaygateway.impl;

import io.github.amazonpaygateway.button.ButtonPage;
import io.github.amazonpaygateway.button.ButtonSignature;
import io.github.amazonpaygateway.button.ButtonSigner;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.json.AmazonPayJson;
import io.github.amazonpaygateway.impl.rules.RequestRules;
import io.github.amazonpaygateway.impl.signing.PayloadSigner;

/** What the shop sees of one merchant's button. */
final class MerchantButton implements ButtonSigner {

    private final PayloadSigner signer;
    private final AmazonPayJson json;
    private final String storeId;
    private final ButtonPage page;
    private final RequestRules rules;
    private final Calls calls;

    MerchantButton(
            PayloadSigner signer,
            AmazonPayJson json,
            String storeId,
            ButtonPage page,
            RequestRules rules,
            Calls calls) {
        this.signer = signer;
        this.json = json;
        this.storeId = storeId;
        this.page = page;
        this.rules = rules;
        this.calls = calls;
    }

    @Override
    public ButtonSignature sign(CreateCheckoutSession session) {
        calls.require("signButton");
        rules.check(session);
        CreateCheckoutSession ofStore = session.storeId().isPresent() ? session : session.withStoreId(storeId);
        return signPayload(json.write(ofStore));
    }

    @Override
    public ButtonSignature signPayload(String payloadJson) {
        calls.require("signButton");
        return signer.sign(payloadJson);
    }

    @Override
    public ButtonPage page() {
        return page;
    }
}
