package io.github.amazonpaygateway.benchmarks;

import com.amazon.pay.api.AmazonPayResponse;
import com.amazon.pay.api.PayConfiguration;
import com.amazon.pay.api.SignatureHelper;
import com.amazon.pay.api.WebstoreClient;
import com.amazon.pay.api.exceptions.AmazonPayClientException;
import com.amazon.pay.api.types.AmazonSignatureAlgorithm;
import com.amazon.pay.api.types.Environment;
import com.amazon.pay.api.types.Region;
import io.github.amazonpaygateway.benchmarks.stub.BenchmarkMerchant;
import io.github.amazonpaygateway.benchmarks.stub.LocalStub;
import java.util.Map;
import java.util.UUID;
import org.json.JSONObject;

/** The official SDK for Java with its defaults. */
final class SdkContender implements Contender {

    private static final String CHARGE = "S01-5105180-3221187-C056351";

    private final PayConfiguration configuration;
    private final WebstoreClient client;
    private final SignatureHelper signer;

    SdkContender(LocalStub stub) throws AmazonPayClientException {
        configuration = new At("localhost:" + stub.port())
                .setRegion(Region.NA)
                .setEnvironment(Environment.SANDBOX)
                .setPublicKeyId(BenchmarkMerchant.PUBLIC_KEY_ID)
                .setAlgorithm("AMZN-PAY-RSASSA-PSS-V2")
                .setPrivateKey(stub.privateKeyPem());
        client = new WebstoreClient(configuration);
        signer = new SignatureHelper(configuration);
    }

    @Override
    public String name() {
        return "official SDK 2.6.7";
    }

    @Override
    public void call(int turn) throws AmazonPayClientException {
        AmazonPayResponse answer =
                switch (turn & 3) {
                    case 0 -> client.createCharge(charge(), key());
                    case 1 -> client.getCharge(CHARGE);
                    case 2 -> client.captureCharge(CHARGE, new JSONObject().put("captureAmount", amount()), key());
                    default ->
                        client.createRefund(
                                new JSONObject().put("chargeId", CHARGE).put("refundAmount", amount()), key());
                };
        if (!answer.isSuccess() || answer.getResponse().isEmpty()) {
            throw new IllegalStateException("status " + answer.getStatus());
        }
    }

    @Override
    public void sign() throws Exception {
        signer.generateSignature("x", configuration.getPrivateKey(), AmazonSignatureAlgorithm.V2);
    }

    private static JSONObject charge() {
        return new JSONObject()
                .put("chargePermissionId", "S01-5105180-3221187")
                .put("chargeAmount", amount())
                .put("captureNow", true)
                .put("canHandlePendingAuthorization", false);
    }

    private static JSONObject amount() {
        return new JSONObject().put("amount", "14.00").put("currencyCode", "USD");
    }

    private static Map<String, String> key() {
        return Map.of("x-amz-pay-idempotency-key", UUID.randomUUID().toString().replace("-", ""));
    }

    /** The one way to send the SDK elsewhere. */
    private static final class At extends PayConfiguration {
        At(String authority) {
            overrideServiceURL = authority;
        }
    }
}
