package io.github.amazonpaygateway.impl;

import io.github.amazonpaygateway.button.Button;
import io.github.amazonpaygateway.button.ButtonOptions;
import io.github.amazonpaygateway.button.ButtonPage;
import io.github.amazonpaygateway.button.ButtonSignature;
import io.github.amazonpaygateway.button.ButtonSigner;
import io.github.amazonpaygateway.button.SignIn;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.ProductType;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.json.AmazonPayJson;
import io.github.amazonpaygateway.impl.json.PageSafeJson;
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
        return signSafely(ofStore);
    }

    @Override
    public ButtonSignature signPayload(String payloadJson) {
        calls.require("signButton");
        return signer.sign(payloadJson);
    }

    @Override
    public Button checkoutButton(CreateCheckoutSession session, ButtonOptions options) {
        if (options.productType() == ProductType.SIGN_IN) {
            throw new IllegalArgumentException("productType of a checkout must not be SignIn; choose another product,"
                    + " or make a signInButton");
        }
        rules.check(options);
        return new Button(page, options, sign(session));
    }

    @Override
    public Button signInButton(SignIn signIn, ButtonOptions options) {
        calls.require("signButton");
        rules.check(signIn);
        SignIn ofStore = signIn.storeId().isPresent() ? signIn : signIn.withStoreId(storeId);
        return new Button(page, options.withProductType(ProductType.SIGN_IN), signSafely(ofStore));
    }

    /** Safe first, signed then: the page gets the bytes that were signed. */
    private ButtonSignature signSafely(Object payload) {
        return signer.sign(PageSafeJson.of(json.write(payload)));
    }

    @Override
    public ButtonPage page() {
        return page;
    }
}
