package io.github.amazonpaygateway.simulator.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.pay.api.AmazonPayResponse;
import com.amazon.pay.api.exceptions.AmazonPayClientException;
import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.Bodies;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.json.JSONObject;

/** One use of each of the thirteen operations, in the order of a shop. */
final class PaymentLife {

    private PaymentLife() {}

    static void walk(OfficialSdk sdk, AmazonPaySimulator simulator) throws AmazonPayClientException {
        String permission = checkOut(sdk, simulator);
        sdk.updateChargePermission(permission, json("{\"merchantMetadata\":{\"noteToBuyer\":\"Grüße 日本\"}}"));
        String canceled = id(sdk.createCharge(json(Bodies.charge(permission, "14.00"))), "chargeId");
        assertThat(state(sdk.cancelCharge(canceled, json("{\"cancellationReason\":\"changed\"}"))))
                .isEqualTo("Canceled");
        capturedAndRefunded(sdk, simulator, permission);
        sdk.closeChargePermission(permission, json("{\"closureReason\":\"done\",\"cancelPendingCharges\":false}"));
        assertThat(state(sdk.getChargePermission(permission))).isEqualTo("Closed");

        assertThat(simulator.journal().entries()).hasSize(14).allSatisfy(PaymentLife::isFlawless);
        assertThat(simulator.ledger().sums().get("USD").captured()).isEqualByComparingTo("10");
        assertThat(simulator.ledger().sums().get("USD").refunded()).isEqualByComparingTo("4");
    }

    private static String checkOut(OfficialSdk sdk, AmazonPaySimulator simulator) throws AmazonPayClientException {
        String session = id(sdk.createCheckoutSession(json(Bodies.expressSession())), "checkoutSessionId");
        simulator.buyer().signIn(session);
        sdk.updateCheckoutSession(session, json(Bodies.terms("Confirm", "14.00")));
        assertThat(state(sdk.getCheckoutSession(session))).isEqualTo("Open");
        simulator.buyer().approve(session);
        AmazonPayResponse completed = sdk.completeCheckoutSession(session, json(Bodies.complete("14.00")));
        assertThat(completed.getStatus()).isEqualTo(200);
        return id(completed, "chargePermissionId");
    }

    private static void capturedAndRefunded(OfficialSdk sdk, AmazonPaySimulator simulator, String permission)
            throws AmazonPayClientException {
        String charge = id(sdk.createCharge(json(Bodies.charge(permission, "14.00"))), "chargeId");
        assertThat(state(sdk.captureCharge(charge, json(Bodies.capture("10.00")), noHeaders())))
                .isEqualTo("Captured");
        String refund = id(sdk.createRefund(json(Bodies.refund(charge, "4.00"))), "refundId");
        simulator.clock().advance(Duration.ofSeconds(30));
        assertThat(state(sdk.getRefund(refund))).isEqualTo("Refunded");
        assertThat(state(sdk.getCharge(charge))).isEqualTo("Captured");
    }

    private static void isFlawless(JournalEntry entry) {
        assertThat(entry.signature()).as(entry.operation()).isEqualTo("valid");
        assertThat(entry.status()).as(entry.operation()).isBetween(200, 201);
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
