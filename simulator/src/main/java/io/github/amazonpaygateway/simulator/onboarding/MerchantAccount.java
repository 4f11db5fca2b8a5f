package io.github.amazonpaygateway.simulator.onboarding;

import static io.github.amazonpaygateway.simulator.failure.Refusals.notFound;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.merchant.Account;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** An account that a provider opened. */
final class MerchantAccount {

    private final String id;
    private final Account provider;
    private final Map<String, Document> stores = new LinkedHashMap<>();
    private Document terms;
    private boolean claimed;

    MerchantAccount(String id, Account provider, Document terms) {
        this.id = id;
        this.provider = provider;
        this.terms = terms;
    }

    String id() {
        return id;
    }

    Account provider() {
        return provider;
    }

    String uniqueReferenceId() {
        return terms.text("uniqueReferenceId").orElseThrow();
    }

    boolean isJapanese() {
        return terms.text("ledgerCurrency").filter("JPY"::equals).isPresent();
    }

    boolean isClaimed() {
        return claimed;
    }

    void claim() {
        claimed = true;
    }

    void change(JsonObject change) {
        terms = terms.merge(change);
    }

    void addStore(String storeId, JsonObject store) {
        stores.put(storeId, new Document(store));
    }

    void changeStore(String storeId, JsonObject change) {
        if (!stores.containsKey(storeId)) {
            throw notFound("Store", storeId);
        }
        stores.computeIfPresent(storeId, (id, store) -> store.merge(change));
    }

    JsonObject toJson() {
        return new JsonAnswer()
                .put("uniqueReferenceId", uniqueReferenceId())
                .put("merchantAccountId", id)
                .build();
    }

    // The answer is not documented.
    JsonObject storeJson(String storeId) {
        var store = new JsonAnswer().put("merchantAccountId", id).put("storeId", storeId);
        stores.getOrDefault(storeId, Document.empty()).json().forEach(store::put);
        return store.build();
    }
}
