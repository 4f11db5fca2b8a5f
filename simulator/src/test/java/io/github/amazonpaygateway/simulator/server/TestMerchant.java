package io.github.amazonpaygateway.simulator.server;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** A shop that signs buttons, written without any code of the simulator. */
public record TestMerchant(KeyPair keys) {

    public static final String ID = "A1MERCHANT";
    public static final String STORE_ID = "amzn1.application-oa2-client.store";
    public static final String KEY_ID = "SANDBOX-AAAABBBBCCCCDDDDEEEEFFFF";
    public static final String REVIEW_URL = "https://shop.example/review?cart=7";
    public static final String CANCEL_URL = "https://shop.example/cart";
    public static final String RESULT_URL = "https://shop.example/result";

    private static final String ALGORITHM = "AMZN-PAY-RSASSA-PSS-V2";

    public static TestMerchant create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new TestMerchant(generator.generateKeyPair());
        } catch (GeneralSecurityException noRsa) {
            throw new IllegalStateException(noRsa);
        }
    }

    public PublicKey publicKey() {
        return keys.getPublic();
    }

    public String expressPayload(String storeName) {
        return Json.createObjectBuilder()
                .add("storeId", STORE_ID)
                .add(
                        "webCheckoutDetails",
                        Json.createObjectBuilder()
                                .add("checkoutReviewReturnUrl", REVIEW_URL)
                                .add("checkoutCancelUrl", CANCEL_URL))
                .add("merchantMetadata", Json.createObjectBuilder().add("merchantStoreName", storeName))
                .build()
                .toString();
    }

    public String processOrderPayload(String amount) {
        return Json.createObjectBuilder()
                .add("storeId", STORE_ID)
                .add(
                        "webCheckoutDetails",
                        Json.createObjectBuilder()
                                .add("checkoutMode", "ProcessOrder")
                                .add("checkoutResultReturnUrl", RESULT_URL))
                .add(
                        "paymentDetails",
                        Json.createObjectBuilder()
                                .add("paymentIntent", "Authorize")
                                .add(
                                        "chargeAmount",
                                        Json.createObjectBuilder()
                                                .add("amount", amount)
                                                .add("currencyCode", "USD")))
                .build()
                .toString();
    }

    /** The field {@code click} as checkout.js posts it. */
    public String click(String payload, String productType) {
        return click(payload, sign(payload), productType, ID);
    }

    public String click(String payload, String signature, String productType, String merchantId) {
        return Json.createObjectBuilder()
                .add("payloadJSON", payload)
                .add("signature", signature)
                .add("algorithm", ALGORITHM)
                .add("publicKeyId", KEY_ID)
                .add("merchantId", merchantId)
                .add("productType", productType)
                .add("sandbox", true)
                .build()
                .toString();
    }

    public String sign(String payload) {
        try {
            Signature signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            signature.initSign(keys.getPrivate());
            signature.update((ALGORITHM + "\n" + sha256(payload)).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException noPss) {
            throw new IllegalStateException(noPss);
        }
    }

    public static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException noSha) {
            throw new IllegalStateException(noSha);
        }
    }

    @Override
    public String toString() {
        return ID;
    }
}
