package io.github.amazonpaygateway.simulator.enrolment;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.key.NewKeys;
import io.github.amazonpaygateway.simulator.key.Pem;
import io.github.amazonpaygateway.simulator.key.PublicKeyPem;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import jakarta.json.JsonObject;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;

/**
 * A merchant as a client words it; what is not worded is invented.
 *
 * @param merchant the account
 * @param privateKeyPem the invented key to sign with, empty if the client has one
 */
public record Enrolment(Merchant merchant, String privateKeyPem) {

    /** The members by which clients word a merchant. */
    public static final List<String> NAMES = List.of("merchantId", "storeId", "publicKeyId", "publicKey", "region");

    private static final Shape SHAPE = Shape.of()
            .allow("merchantId", Rules.text(64))
            .allow("storeId", Rules.text(128))
            .allow("publicKeyId", Rules.text(64))
            .allow("publicKey", Rules.text(10_000))
            .allow("region", Rules.oneOf("NA", "EU", "JP"));

    /**
     * Reads a merchant; {@code storeId} {@code any} accepts each store.
     *
     * @throws io.github.amazonpaygateway.simulator.failure.Refusal 400 if a member cannot be used
     */
    public static Enrolment of(JsonObject wording) {
        var json = new Document(SHAPE.read(wording));
        return json.text("publicKey")
                .map(pem -> new Enrolment(merchant(json, key(pem)), ""))
                .orElseGet(() -> withNewKey(json));
    }

    /** The merchant as {@link #of} reads it. */
    public static JsonObject json(Merchant merchant) {
        return described(merchant)
                .put("publicKey", PublicKeyPem.write(merchant.publicKey()))
                .build();
    }

    /** What the client has to know in order to call. */
    public JsonObject answer() {
        return privateKeyPem.isEmpty()
                ? json(merchant)
                : JsonFactory.object(json(merchant))
                        .add("privateKey", privateKeyPem)
                        .build();
    }

    /** Tells no key. */
    @Override
    public String toString() {
        return merchant.toString();
    }

    private static Enrolment withNewKey(Document json) {
        KeyPair keys = NewKeys.make();
        return new Enrolment(
                merchant(json, keys.getPublic()),
                Pem.of("PRIVATE KEY", keys.getPrivate().getEncoded()));
    }

    private static Merchant merchant(Document json, PublicKey key) {
        String store = json.text("storeId").orElseGet(InventedMerchant::storeId);
        return new Merchant(
                json.text("merchantId").orElseGet(InventedMerchant::merchantId),
                store.equals("any") ? null : store,
                json.text("publicKeyId").orElseGet(InventedMerchant::publicKeyId),
                key,
                Region.valueOf(json.text("region").orElse("NA")));
    }

    private static JsonAnswer described(Merchant merchant) {
        return new JsonAnswer()
                .put("merchantId", merchant.merchantId())
                .put("storeId", merchant.storeId() == null ? "any" : merchant.storeId())
                .put("publicKeyId", merchant.publicKeyId())
                .put("region", merchant.region().name());
    }

    private static PublicKey key(String pem) {
        try {
            return PublicKeyPem.read(pem);
        } catch (IllegalArgumentException none) {
            throw invalidValue("publicKey", "…", "It " + none.getMessage() + ". " + PublicKeyPem.REMEDY);
        }
    }
}
