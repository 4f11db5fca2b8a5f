package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.account.StoreDetails;

/** What is told about a store. */
final class StoreFields {

    static void write(StoreDetails store, RequestObject body) {
        body.text("storeName", store.storeName())
                .text("privacyPolicyUrl", store.privacyPolicyUrl())
                .text("merchantLogoUrl", store.merchantLogoUrl())
                .texts("allowedOriginDomains", AccountFields.texts(store.allowedOriginDomains()))
                .texts("allowedRedirectURLs", AccountFields.texts(store.allowedRedirectUrls()));
    }

    private StoreFields() {}
}
