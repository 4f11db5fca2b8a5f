package io.github.amazonpaygateway.simulator.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.pay.api.AmazonPayResponse;
import com.amazon.pay.api.exceptions.AmazonPayClientException;
import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.Bodies;
import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.TestKey;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.buyer.ButtonClick;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.json.JSONObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialSdkTest {

    @ParameterizedTest
    @CsvSource({
        "SANDBOX-AHTEST0000000000000000, AMZN-PAY-RSASSA-PSS-V2",
        "SANDBOX-AHTEST0000000000000000, AMZN-PAY-RSASSA-PSS",
        "AHTEST000000000000000000, AMZN-PAY-RSASSA-PSS-V2",
        "AHTEST000000000000000000, AMZN-PAY-RSASSA-PSS"
    })
    void walksThroughAWholePayment(String keyId, String algorithm) throws AmazonPayClientException {
        AmazonPaySimulator simulator = simulator(keyId);
        OfficialSdk sdk = OfficialSdk.of(simulator, keyId, algorithm);

        String session = id(sdk.createCheckoutSession(json(Bodies.expressSession())), "checkoutSessionId");
        simulator.buyer().signIn(session);
        sdk.updateCheckoutSession(session, json(Bodies.terms("Confirm", "14.00")));
        assertThat(state(sdk.getCheckoutSession(session))).isEqualTo("Open");
        simulator.buyer().approve(session);
        AmazonPayResponse completed = sdk.completeCheckoutSession(session, json(Bodies.complete("14.00")));
        assertThat(completed.getStatus()).isEqualTo(200);
        String permission = id(completed, "chargePermissionId");

        sdk.updateChargePermission(permission, json("{\"merchantMetadata\":{\"noteToBuyer\":\"Grüße 日本\"}}"));
        String canceled = id(sdk.createCharge(json(Bodies.charge(permission, "14.00"))), "chargeId");
        assertThat(state(sdk.cancelCharge(canceled, json("{\"cancellationReason\":\"changed\"}"))))
                .isEqualTo("Canceled");
        String charge = id(sdk.createCharge(json(Bodies.charge(permission, "14.00"))), "chargeId");
        assertThat(state(sdk.captureCharge(charge, json(Bodies.capture("10.00")), noHeaders())))
                .isEqualTo("Captured");
        String refund = id(sdk.createRefund(json(Bodies.refund(charge, "4.00"))), "refundId");
        simulator.clock().advance(Duration.ofSeconds(30));
        assertThat(state(sdk.getRefund(refund))).isEqualTo("Refunded");
        assertThat(state(sdk.getCharge(charge))).isEqualTo("Captured");
        sdk.closeChargePermission(permission, json("{\"closureReason\":\"done\",\"cancelPendingCharges\":false}"));
        assertThat(state(sdk.getChargePermission(permission))).isEqualTo("Closed");

        assertThat(simulator.journal().entries()).hasSize(14).allSatisfy(OfficialSdkTest::isFlawless);
        assertThat(simulator.ledger().sums().get("USD").captured()).isEqualByComparingTo("10");
        assertThat(simulator.ledger().sums().get("USD").refunded()).isEqualByComparingTo("4");
    }

    @ParameterizedTest
    @CsvSource({"AMZN-PAY-RSASSA-PSS-V2", "AMZN-PAY-RSASSA-PSS"})
    void signsAButton(String algorithm) throws AmazonPayClientException {
        String keyId = "SANDBOX-AHTEST0000000000000000";
        AmazonPaySimulator simulator = simulator(keyId);
        String payload = Bodies.expressSession();

        String signature = OfficialSdk.of(simulator, keyId, algorithm).generateButtonSignature(payload);

        var click = new ButtonClick(payload, signature, algorithm, keyId, null, null, null);
        assertThat(simulator.buyer().openSession(click).url()).contains("/checkout/start?");
    }

    private static void isFlawless(JournalEntry entry) {
        assertThat(entry.signature()).as(entry.operation()).isEqualTo("valid");
        assertThat(entry.status()).as(entry.operation()).isBetween(200, 201);
    }

    private static AmazonPaySimulator simulator(String keyId) {
        var merchant = new Merchant("A1TEST", TestShop.STORE, keyId, TestKey.publicKey(), Region.NA);
        return AmazonPaySimulator.create(SimulatorOptions.of(merchant).withClock(ClockMode.VIRTUAL));
    }

    private static JSONObject json(String text) {
        return new JSONObject(text);
    }

    // The SDK adds its key to the caller's map.
    private static Map<String, String> noHeaders() {
        return new HashMap<>();
    }

    private static String id(AmazonPayResponse response, String name) {
        return response.getResponse().getString(name);
    }

    private static String state(AmazonPayResponse response) {
        return response.getResponse().getJSONObject("statusDetails").getString("state");
    }
}
