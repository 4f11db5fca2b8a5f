package io.github.amazonpaygateway.simulator.web.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.Bodies;
import io.github.amazonpaygateway.simulator.Checkout;
import io.github.amazonpaygateway.simulator.Permissions;
import io.github.amazonpaygateway.simulator.Reply;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.web.SimulatorSite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentControlTest {

    final TestShop shop = TestShop.open();
    final SimulatorSite site = new SimulatorSite(shop.simulator(), true, Optional.empty());

    @Test
    void blocksAPermissionUntilTheBuyerRepairsIt() {
        String permission = Checkout.permission(shop, "20.00");

        assertThat(post("chargePermissions/" + permission, "{'reasonCode':'PaymentMethodExpired'}"))
                .startsWith("200");
        assertThat(Permissions.standing(shop, permission)).isEqualTo("NonChargeable/PaymentMethodExpired");
        assertThat(shop.post("charges", Bodies.charge(permission, "1.00")).refusal())
                .isEqualTo("422 InvalidChargePermissionStatus");

        assertThat(post("chargePermissions/" + permission, "{'action':'repair'}"))
                .startsWith("200");
        assertThat(shop.post("charges", Bodies.charge(permission, "1.00")).state())
                .isEqualTo("Authorized");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PaymentMethodNotAllowed", "TransactionAmountExceeded"})
    void blocksAPermissionForReasonsThatElsewhereRefuseACall(String reasonCode) {
        String permission = Checkout.permission(shop, "20.00");

        assertThat(post("chargePermissions/" + permission, "{'reasonCode':'" + reasonCode + "'}"))
                .startsWith("200");

        assertThat(Permissions.standing(shop, permission)).isEqualTo("NonChargeable/" + reasonCode);
    }

    @Test
    void paysWithAnotherCardForTheBuyer() {
        String permission = Checkout.permission(shop, "20.00");

        assertThat(post("chargePermissions/" + permission, "{'action':'changePaymentMethod','card':'4444'}"))
                .startsWith("200");

        assertThat(shop.get("chargePermissions/" + permission).text("paymentPreferences"))
                .contains("****4444");
    }

    @Test
    void cancelsAChargeForTheBuyer() {
        String charge = Checkout.authorized(shop, "20.00");

        assertThat(post("charges/" + charge, "{'reasonCode':'BuyerCanceled'}")).startsWith("200");

        assertThat(shop.get("charges/" + charge).stateAndReason()).isEqualTo("Canceled/BuyerCanceled");
        assertThat(post("charges/" + charge, "{'reasonCode':'BuyerCanceled'}")).startsWith("422 {");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SoftDeclined", "HardDeclined", "AmazonRejected", "ProcessingFailure", "TransactionTimedOut"})
    void declinesAChargeThatIsUndecided(String reasonCode) {
        String permission = Checkout.permission(shop, "20.00");
        String charge = pending(permission);

        assertThat(post("charges/" + charge, "{'reasonCode':'" + reasonCode + "'}"))
                .startsWith("200");
        shop.pass(Duration.ofDays(1));

        assertThat(shop.get("charges/" + charge).stateAndReason()).isEqualTo("Declined/" + reasonCode);
        assertThat(post("charges/" + Checkout.authorized(shop, "20.00"), "{'reasonCode':'" + reasonCode + "'}"))
                .startsWith("422 {");
    }

    @Test
    void leavesAnAuthorizationUndecidedUntilItTimesOutAfterADay() {
        String permission = Checkout.permission(shop, "20.00");
        String charge = pending(permission);

        assertThat(post("charges/" + charge, "{'action':'leaveUndecided'}")).startsWith("200");
        shop.pass(Duration.ofDays(1).minusSeconds(1));
        assertThat(shop.get("charges/" + charge).stateAndReason()).isEqualTo("AuthorizationInitiated/null");
        shop.pass(Duration.ofSeconds(1));

        assertThat(shop.get("charges/" + charge).stateAndReason()).isEqualTo("Declined/TransactionTimedOut");
        assertThat(Permissions.standing(shop, permission)).isEqualTo("Chargeable/null");
    }

    @Test
    void letsTheMerchantCancelWhatIsLeftUndecided() {
        String charge = pending(Checkout.permission(shop, "20.00"));
        post("charges/" + charge, "{'action':'leaveUndecided'}");
        shop.pass(Duration.ofHours(1));

        shop.delete("charges/" + charge + "/cancel", Bodies.json("{'cancellationReason':'late'}"));
        shop.pass(Duration.ofDays(1));

        assertThat(shop.get("charges/" + charge).stateAndReason()).isEqualTo("Canceled/MerchantCanceled");
    }

    @Test
    void leavesOnlyUndecidedWhatIsUndecided() {
        assertThat(post("charges/" + Checkout.authorized(shop, "20.00"), "{'action':'leaveUndecided'}"))
                .startsWith("422 {");
    }

    @ParameterizedTest
    @CsvSource({
        "AmazonRejected, 422, Declined/AmazonRejected, Closed/AmazonCanceled",
        "ProcessingFailure, 500, Authorized/null, NonChargeable/ChargeInProgress",
        "InvalidChargePermissionStatus, 422, Authorized/null, NonChargeable/ChargeInProgress",
        "TransactionCountExceeded, 422, Authorized/null, NonChargeable/ChargeInProgress"
    })
    void refusesTheNextCapture(String reasonCode, int status, String charge, String permission) {
        String id = Checkout.authorized(shop, "20.00");
        refuse("captureCharge", id, reasonCode);

        Reply refused = shop.postWithKey("charges/" + id + "/capture", Bodies.capture("20.00"), "k1");

        assertThat(refused.refusal()).isEqualTo(status + " " + reasonCode);
        assertThat(shop.get("charges/" + id).stateAndReason()).isEqualTo(charge);
        assertThat(Permissions.standing(shop, shop.get("charges/" + id).text("chargePermissionId")))
                .isEqualTo(permission);
        assertThat(shop.postWithKey("charges/" + id + "/capture", Bodies.capture("20.00"), "k1")
                        .refusal())
                .isEqualTo(status + " " + reasonCode);
    }

    @Test
    void refusesOneCaptureOnly() {
        String id = Checkout.authorized(shop, "20.00");
        refuse("captureCharge", id, "ProcessingFailure");
        shop.post("charges/" + id + "/capture", Bodies.capture("20.00"));

        assertThat(shop.post("charges/" + id + "/capture", Bodies.capture("20.00"))
                        .state())
                .isEqualTo("Captured");
    }

    @Test
    void refusesTheNextCancellation() {
        String id = Checkout.authorized(shop, "20.00");
        refuse("cancelCharge", id, "InvalidChargePermissionStatus");
        String reason = Bodies.json("{'cancellationReason':'late'}");

        assertThat(shop.delete("charges/" + id + "/cancel", reason).refusal())
                .isEqualTo("422 InvalidChargePermissionStatus");
        assertThat(shop.delete("charges/" + id + "/cancel", reason).state()).isEqualTo("Canceled");
    }

    @ParameterizedTest
    @CsvSource({"AmazonRejected, 422", "ProcessingFailure, 500"})
    void refusesTheNextRefund(String reasonCode, int status) {
        String id = Checkout.captured(shop, "20.00");
        refuse("createRefund", id, reasonCode);

        assertThat(shop.post("refunds", Bodies.refund(id, "20.00")).refusal()).isEqualTo(status + " " + reasonCode);
        assertThat(shop.post("refunds", Bodies.refund(id, "20.00")).state()).isEqualTo("RefundInitiated");
    }

    @Test
    void refusesAgainAfterASnapshot() {
        String id = Checkout.captured(shop, "20.00");
        refuse("createRefund", id, "AmazonRejected");
        shop.simulator().restore(shop.simulator().snapshot());

        assertThat(shop.post("refunds", Bodies.refund(id, "20.00")).refusal()).isEqualTo("422 AmazonRejected");
    }

    @Test
    void warnsOfAChargeThatCanBeCapturedAllTheSame() {
        String charge = Checkout.authorized(shop, "20.00");

        post("charges/" + charge, "{'reasonCode':'StopShipmentAtypicalAuth'}");

        assertThat(shop.get("charges/" + charge).stateAndReason()).isEqualTo("Authorized/StopShipmentAtypicalAuth");
        assertThat(shop.post("charges/" + charge + "/capture", Bodies.capture("20.00"))
                        .state())
                .isEqualTo("Captured");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            chargePermissions/x | {'reasonCode':'Bankrupt'}        | 400 | PaymentMethodDeleted
            chargePermissions/x | {'action':'sell'}                | 400 | known: repair, changePaymentMethod, askForMfa
            chargePermissions/x | {'action':'changePaymentMethod'} | 400 | card
            chargePermissions/x | {'action':'changePaymentMethod','card':'4444'} | 404 | 'x'
            chargePermissions/x | {'reasonCode':'BuyerClosed'}     | 404 | 'x'
            charges/x           | {'reasonCode':'MerchantCanceled'} | 400 | StopShipmentAtypicalAuth
            charges/x           | {'reasonCode':'AmazonCanceled'}  | 404 | 'x'
            charges/x           | {'action':'forget'}              | 400 | known: leaveUndecided, refuse, completeMfa, failMfa
            chargePermissions/x | {'action':'askForMfa'}           | 404 | 'x'
            charges/x           | {'action':'completeMfa'}         | 404 | 'x'
            charges/x           | {'action':'refuse'}              | 400 | operation
            charges/x           | {'action':'refuse','operation':'getCharge','reasonCode':'x'} | 400 | captureCharge, cancelCharge, createRefund
            charges/x           | {'action':'refuse','operation':'cancelCharge','reasonCode':'x'} | 400 | InvalidChargePermissionStatus
            charges/x           | {'action':'refuse','operation':'createRefund','reasonCode':'AmazonRejected'} | 404 | 'x'
            charges/x           | {'action':'leaveUndecided'}      | 404 | 'x'
            charges/x           | {}                               | 400 | reasonCode
            reports             | {'processingStatus':'COMPLETED'} | 400 | FAILED, CANCELLED
            reports             | {}                               | 400 | processingStatus
            """)
    void refusesOthers(String path, String body, String status, String part) {
        assertThat(post(path, body)).startsWith(status).contains(part);
    }

    private void refuse(String operation, String charge, String reasonCode) {
        assertThat(post(
                        "charges/" + charge,
                        "{'action':'refuse','operation':'" + operation + "','reasonCode':'" + reasonCode + "'}"))
                .startsWith("200");
    }

    private String pending(String permission) {
        return shop.post("charges", Bodies.charge(permission, "20.00", ",'canHandlePendingAuthorization':true"))
                .text("chargeId");
    }

    private String post(String path, String body) {
        var answer = site.answer(
                "http",
                new SimulatorRequest(
                        "POST",
                        "/simulator/" + path,
                        null,
                        Map.of(),
                        Bodies.json(body).getBytes(StandardCharsets.UTF_8)));
        return answer.status() + " " + answer.bodyText();
    }
}
