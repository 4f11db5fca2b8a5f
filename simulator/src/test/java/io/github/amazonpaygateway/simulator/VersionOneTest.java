package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.capture;
import static io.github.amazonpaygateway.simulator.Bodies.charge;
import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.price;
import static io.github.amazonpaygateway.simulator.Bodies.refund;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import jakarta.json.JsonNumber;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionOneTest {

    final TestShop shop = TestShop.open().under("/sandbox/v1/");

    @Test
    void aWholePaymentUsesTheOldNames() {
        Reply created = shop.post("checkoutSessions", session());
        String id = created.text("checkoutSessionId");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("statusDetail", "state")).isEqualTo("Open");
        assertThat(created.body().json()).doesNotContainKeys("statusDetails", "chargePermissionType", "paymentDetails");

        shop.simulator().buyer().signIn(id);
        Reply updated = shop.patch("checkoutSessions/" + id, terms("Authorize", "14.00"));
        assertThat(updated.text("webCheckoutDetail", "amazonPayRedirectUrl")).contains(id);
        assertThat(updated.text("paymentDetail", "paymentIntent")).isEqualTo("Authorize");

        shop.simulator().buyer().approve(id);
        Reply completed = shop.get("checkoutSessions/" + id);
        assertThat(completed.text("statusDetail", "state")).isEqualTo("Completed");

        String charge = completed.text("chargeId");
        Reply captured = shop.post("charges/" + charge + "/capture", capture("10.00"));
        assertThat(captured.text("statusDetail", "state")).isEqualTo("Captured");

        Reply refund = shop.post("refunds", refund(charge, "10.00"));
        assertThat(refund.body().value("creationTimestamp").orElseThrow()).isInstanceOf(JsonNumber.class);
        shop.pass(Duration.ofSeconds(30));
        assertThat(shop.get("refunds/" + refund.text("refundId")).text("statusDetail", "state"))
                .isEqualTo("Refunded");
    }

    @Test
    void onePermissionTakesOneCapture() {
        String permission = completed("Authorize", "14.00").text("chargePermissionId");
        String charge = shop.get("chargePermissions/" + permission).text("chargePermissionId");
        assertThat(charge).isEqualTo(permission);
        assertThat(shop.post("charges", charge(permission, "1.00")).refusal())
                .isEqualTo("422 InvalidChargePermissionStatus");

        String captured = completed("AuthorizeWithCapture", "14.00").text("chargePermissionId");

        assertThat(shop.post("charges", charge(captured, "1.00")).refusal()).isEqualTo("422 TransactionCountExceeded");
        Reply closed = shop.get("chargePermissions/" + captured);
        assertThat(closed.text("statusDetail", "state")).isEqualTo("Closed");
        assertThat(closed.text("chargeAmountLimit", "amount")).isEqualTo("14.00");
    }

    @Test
    void metadataCanBeModifiedOnce() {
        String path = "chargePermissions/" + completed("Confirm", "14.00").text("chargePermissionId");
        String change = json("{'merchantMetadata':{'noteToBuyer':'thanks'}}");

        assertThat(shop.patch(path, change).status()).isEqualTo(200);
        assertThat(shop.patch(path, change).refusal()).isEqualTo("422 ChargePermissionNotModifiable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BuyerCanceled", "AmazonCanceled", "Declined"})
    void theUpdateSaysHowTheBuyersReturnEnds(String code) {
        String id = shop.post("checkoutSessions", session()).text("checkoutSessionId");
        shop.patch("checkoutSessions/" + id, terms("Authorize", "14.00"), code);

        shop.simulator().buyer().approve(id);

        Reply canceled = shop.get("checkoutSessions/" + id);
        assertThat(canceled.text("statusDetail", "state")).isEqualTo("Canceled");
        assertThat(canceled.text("statusDetail", "reasonCode")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"/sandbox/v1/, 404 ResourceNotFound", "/sandbox/v2/, 400 MissingHeader"})
    void theSignatureMayStandInTheOtherHeaderThatPagesOfVersionOneName(String root, String refusal) {
        var signed = shop.signed("GET", root + "charges/x", "", Map.of());
        var headers = new HashMap<>(signed.headers());
        headers.put("X-Amz-Pay-Authorization", headers.remove("Authorization"));

        var answer = shop.simulator()
                .handle(new SimulatorRequest(signed.method(), signed.rawPath(), null, headers, signed.body()));

        assertThat(Reply.of(answer).refusal()).isEqualTo(refusal);
    }

    @Test
    void theNewNamesAreUnknown() {
        assertThat(shop.post("checkoutSessions", Bodies.expressSession()).refusal())
                .isEqualTo("400 UnrecognizedField");
    }

    private Reply completed(String intent, String amount) {
        String id = shop.post("checkoutSessions", session()).text("checkoutSessionId");
        shop.patch("checkoutSessions/" + id, terms(intent, amount));
        shop.simulator().buyer().approve(id);
        return shop.get("checkoutSessions/" + id);
    }

    private static String session() {
        return Bodies.expressSession().replace("webCheckoutDetails", "webCheckoutDetail");
    }

    private static String terms(String intent, String amount) {
        return Bodies.terms(intent, price(amount), "")
                .replace("webCheckoutDetails", "webCheckoutDetail")
                .replace("paymentDetails", "paymentDetail");
    }
}
