package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.price;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.amazonpaygateway.simulator.enrolment.Enrolment;
import io.github.amazonpaygateway.simulator.intervention.Grievance;
import io.github.amazonpaygateway.simulator.intervention.Incidents;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.throttle.Throttle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each reason code that Amazon's documents know is reached, in the way that {@code docs/simulator-behaviour.md} tells. */
class ReasonCodesTest {

    private static final Path PAGE = Path.of("..", "docs", "simulator-behaviour.md");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|");

    private final Map<String, Function<TestShop, String>> ways = new TreeMap<>();

    ReasonCodesTest() {
        requests();
        payments();
        permissions();
        sessions();
        disputesAndReports();
        // nothing in the simulator leads to these, because nobody knows what does at Amazon
        List.of(
                        "InvalidRequest 400",
                        "InvalidAccountStatus 403",
                        "RequestTimeout 408",
                        "TLSVersionNotSupported 426",
                        "InternalServerError 500",
                        "ServiceUnavailable 503",
                        "PaymentMethodNotAllowed 422",
                        "InvalidInputFormat 400")
                .forEach(this::byFault);
    }

    @TestFactory
    Stream<DynamicTest> isReached() {
        return ways.entrySet().stream()
                .map(way -> dynamicTest(way.getKey(), () -> assertThat(
                                way.getValue().apply(TestShop.open()).split("[ /]"))
                        .contains(way.getKey())));
    }

    @Test
    void isOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("## How each reason code is reached"));
        var told = new TreeSet<String>();
        ROW.matcher(table).results().forEach(row -> told.add(row.group(1)));

        assertThat(told).isEqualTo(ways.keySet());
    }

    private void requests() {
        way("InvalidHeaderValue", shop -> header(shop, "x-amz-pay-date", "20990101T000000Z"));
        way("MissingHeader", shop -> shop.send("POST", "charges", "{}", Map.of())
                .refusal());
        way("MissingHeaderValue", shop -> header(shop, "x-amz-pay-date", " "));
        way("InvalidParameterValue", shop -> patch(shop, "{'paymentDetails':{'paymentIntent':'Lend'}}"));
        way(
                "InvalidParameterCombination",
                shop -> patch(
                        shop,
                        "{'paymentDetails':{'paymentIntent':'AuthorizeWithCapture','canHandlePendingAuthorization':true}}"));
        way("InvalidRequestFormat", shop -> patch(shop, "[]"));
        way("MissingParameterValue", shop -> shop.post("refunds", "{}").refusal());
        way("UnrecognizedField", shop -> patch(shop, "{'colour':'red'}"));
        way("DuplicateIdempotencyKey", ReasonCodesTest::sameKey);
        way(
                "InvalidAPIVersion",
                shop -> shop.under("/sandbox/v3/").get("charges/x").refusal());
        way("UnauthorizedAccess", ReasonCodesTest::otherEnvironment);
        way(
                "InvalidAuthentication",
                shop -> shop.withKeyId("NOBODY").get("charges/x").refusal());
        way("InvalidRequestSignature", ReasonCodesTest::otherKey);
        way("InvalidAuthorizationToken", shop -> shop.send("GET", "charges/x", "", Map.of("x-amz-pay-authtoken", "x"))
                .refusal());
        way("ResourceNotFound", shop -> shop.get("charges/x").refusal());
        way("UnsupportedOperation", shop -> shop.patch("refunds/x", "{}").refusal());
        way(
                "RequestNotSupported",
                shop -> shop.under("/sandbox/v1/").get("buyers/x").refusal());
        way("TooManyRequests", shop -> throttled());
        way("InvalidSandboxSimulationSpecified", shop -> simulated(shop, "Stolen"));
    }

    private void payments() {
        for (String code :
                List.of("SoftDeclined", "HardDeclined", "AmazonRejected", "TransactionTimedOut", "ProcessingFailure")) {
            way(code, shop -> simulated(shop, code));
        }
        way("CurrencyMismatch", shop -> charge(shop, price("1.00", "EUR")));
        way("TransactionAmountExceeded", shop -> charge(shop, price("101.00")));
        way("PeriodicAmountExceeded", ReasonCodesTest::overTheMonth);
        way("TransactionCountExceeded", ReasonCodesTest::tooManyRefunds);
        way("InvalidChargeStatus", shop -> shop.post(
                        "charges/" + Checkout.captured(shop, "5.00") + "/capture", Bodies.capture("5.00"))
                .refusal());
        way("MFANotCompleted", ReasonCodesTest::withoutProof);
        way("MerchantCanceled", shop -> shop.delete(
                        "charges/" + Checkout.authorized(shop, "5.00") + "/cancel", json("{'cancellationReason':'x'}"))
                .stateAndReason());
        way("ExpiredUnused", shop -> later(shop, "charges/" + Checkout.authorized(shop, "5.00"), Duration.ofDays(31)));
        way("ChargePermissionCanceled", ReasonCodesTest::canceledWithItsPermission);
        way("StopShipmentAtypicalAuth", shop -> befallen(shop, "StopShipmentAtypicalAuth"));
    }

    private void permissions() {
        for (String code : List.of(
                "PaymentMethodInvalid",
                "PaymentMethodDeleted",
                "PaymentMethodExpired",
                "PaymentMethodNotSet",
                "AmountNotSet",
                "BillingAddressDeleted",
                "MFAFailed",
                "BuyerClosed",
                "AmazonClosed")) {
            way(code, shop -> suffered(shop, code));
        }
        way(
                "ChargeInProgress",
                shop -> Permissions.standing(
                        shop,
                        shop.get("charges/" + Checkout.authorized(shop, "5.00")).text("chargePermissionId")));
        way("MerchantClosed", shop -> Permissions.standing(shop, closed(shop)));
        way("InvalidChargePermissionStatus", shop -> shop.post("charges", Bodies.charge(closed(shop), "1.00"))
                .refusal());
        way("ChargePermissionNotModifiable", ReasonCodesTest::metadataAfterTheEnd);
    }

    private void sessions() {
        way("AmountMismatch", shop -> shop.post(
                        "checkoutSessions/" + Checkout.approved(shop, "1111", Bodies.terms("Confirm", "5.00"))
                                + "/complete",
                        Bodies.complete("6.00"))
                .refusal());
        way("InvalidCheckoutSessionStatus", shop -> complete(shop, session(shop))
                .refusal());
        way("CheckoutSessionCanceled", ReasonCodesTest::canceledByTheBuyer);
        way("BuyerCanceled", shop -> canceledSession(shop, "BuyerCanceled"));
        way("AmazonCanceled", shop -> canceledSession(shop, "AmazonCanceled"));
        way("Declined", shop -> canceledSession(shop, "Declined"));
        way("Expired", shop -> later(shop, "checkoutSessions/" + session(shop), Duration.ofHours(25)));
    }

    private void disputesAndReports() {
        way("MerchantResponseRequired", shop -> "/" + dispute(shop).text("statusDetails", "reasonCode"));
        way(
                "MerchantResponseDeadlineExpired",
                shop -> later(shop, "disputes/" + dispute(shop).text("disputeId"), Duration.ofDays(8)));
        way("InvestigatorResolved", ReasonCodesTest::decided);
        for (String code : List.of("MerchantAdditionalEvidencesRequired", "BuyerAdditionalEvidencesRequired")) {
            way(code, shop -> updatedDispute(shop, "ActionRequired", code));
        }
        for (String code : List.of("MerchantAcceptedDispute", "BuyerCancelled", "AutoResolved")) {
            way(code, shop -> updatedDispute(shop, "Resolved", code));
        }
        way("ChargebackFiled", shop -> updatedDispute(shop, "Closed", "ChargebackFiled"));
        way("FAILED", shop -> failedReport(shop, "FAILED"));
        way("CANCELLED", shop -> failedReport(shop, "CANCELLED"));
    }

    private void way(String code, Function<TestShop, String> way) {
        ways.put(code, way);
    }

    private void byFault(String codeAndStatus) {
        String[] parts = codeAndStatus.split(" ");
        way(parts[0], shop -> {
            shop.simulator()
                    .faults()
                    .add(BodyText.parse(json("{'status':" + parts[1] + ",'reasonCode':'" + parts[0] + "'}")));
            return shop.get("charges/x").refusal();
        });
    }

    private static String header(TestShop shop, String name, String value) {
        return shop.send("GET", "charges/x", "", Map.of(name, value)).refusal();
    }

    private static String session(TestShop shop) {
        return shop.post("checkoutSessions", Bodies.expressSession()).text("checkoutSessionId");
    }

    private static String patch(TestShop shop, String body) {
        return shop.patch("checkoutSessions/" + session(shop), json(body)).refusal();
    }

    private static Reply complete(TestShop shop, String session) {
        return shop.post("checkoutSessions/" + session + "/complete", Bodies.complete("5.00"));
    }

    private static String sameKey(TestShop shop) {
        shop.postWithKey("checkoutSessions", Bodies.expressSession(), "k");
        return shop.postWithKey("checkoutSessions", Bodies.expressSession().replace("cart=1", "cart=2"), "k")
                .refusal();
    }

    private static String otherEnvironment(TestShop shop) {
        var merchant = TestShop.merchant(Region.NA);
        shop.simulator()
                .merchants()
                .add(new Merchant(merchant.merchantId(), null, "LIVE-KEY", merchant.publicKey(), Region.NA));
        return shop.withKeyId("LIVE-KEY").get("charges/x").refusal();
    }

    private static String otherKey(TestShop shop) {
        shop.simulator()
                .merchants()
                .add(Enrolment.of(BodyText.parse(json("{'publicKeyId':'OTHER'}")))
                        .merchant());
        return shop.withKeyId("OTHER").get("charges/x").refusal();
    }

    private static String throttled() {
        var shop =
                TestShop.open(SimulatorOptions.of(TestShop.merchant(Region.NA)).withThrottle(Throttle.SANDBOX));
        return Stream.generate(() -> shop.post("checkoutSessions", Bodies.expressSession()))
                .limit(6)
                .reduce((first, last) -> last)
                .orElseThrow()
                .refusal();
    }

    private static String simulated(TestShop shop, String code) {
        return shop.post("charges", Bodies.charge(Checkout.permission(shop, "100.00"), "1.00"), code)
                .refusal();
    }

    private static String charge(TestShop shop, String price) {
        return shop.post(
                        "charges",
                        json("{'chargePermissionId':'" + Checkout.permission(shop, "100.00") + "','chargeAmount':"
                                + price + "}"))
                .refusal();
    }

    private static String overTheMonth(TestShop shop) {
        String id = shop.post("checkoutSessions", Bodies.expressSession()).text("checkoutSessionId");
        shop.simulator().buyer().signIn(id);
        shop.patch(
                "checkoutSessions/" + id,
                Bodies.terms("Confirm", "10.00")
                        .replaceFirst(
                                "\\{",
                                json("{'chargePermissionType':'Recurring',"
                                        + "'recurringMetadata':{'frequency':{'unit':'Month','value':'1'}},")));
        shop.simulator().buyer().approve(id);
        String permission = shop.post("checkoutSessions/" + id + "/complete", Bodies.complete("10.00"))
                .text("chargePermissionId");
        return shop.post("charges", Bodies.charge(permission, "1000.01")).refusal();
    }

    private static String tooManyRefunds(TestShop shop) {
        String charge = Checkout.captured(shop, "50.00");
        for (int i = 0; i < 10; i++) {
            shop.post("refunds", Bodies.refund(charge, "1.00"));
        }
        return shop.post("refunds", Bodies.refund(charge, "1.00")).refusal();
    }

    private static String later(TestShop shop, String path, Duration time) {
        shop.pass(time);
        return shop.get(path).stateAndReason();
    }

    private static String closed(TestShop shop) {
        String permission = Checkout.permission(shop, "100.00");
        shop.delete("chargePermissions/" + permission + "/close", json("{'closureReason':'done'}"));
        return permission;
    }

    private static String canceledWithItsPermission(TestShop shop) {
        String charge = Checkout.authorized(shop, "5.00");
        String permission = shop.get("charges/" + charge).text("chargePermissionId");
        shop.delete(
                "chargePermissions/" + permission + "/close",
                json("{'closureReason':'done','cancelPendingCharges':true}"));
        return shop.get("charges/" + charge).stateAndReason();
    }

    private static String metadataAfterTheEnd(TestShop shop) {
        String permission = closed(shop);
        return shop.patch("chargePermissions/" + permission, json("{'merchantMetadata':{'merchantReferenceId':'x'}}"))
                .refusal();
    }

    private static String befallen(TestShop shop, String code) {
        String charge = Checkout.authorized(shop, "5.00");
        incidents(shop).befallCharge(charge, code);
        return shop.get("charges/" + charge).stateAndReason();
    }

    private static String withoutProof(TestShop shop) {
        String permission = Checkout.permission(shop, "100.00");
        incidents(shop).askForMfa(permission);
        return shop.post("charges", Bodies.charge(permission, "1.00")).refusal();
    }

    private static String suffered(TestShop shop, String code) {
        String permission = Checkout.permission(shop, "100.00");
        incidents(shop).befallPermission(permission, code);
        return Permissions.standing(shop, permission);
    }

    private static String canceledByTheBuyer(TestShop shop) {
        String session = Checkout.approved(shop, "3064", Bodies.terms("Confirm", "5.00"));
        return complete(shop, session).refusal();
    }

    private static String canceledSession(TestShop shop, String code) {
        String session = Checkout.approved(shop, "1111", Bodies.terms("Confirm", "5.00"));
        shop.post("checkoutSessions/" + session + "/complete", Bodies.complete("5.00"), code);
        return shop.get("checkoutSessions/" + session).stateAndReason();
    }

    private static Reply dispute(TestShop shop) {
        String id = shop.simulator()
                .interventions()
                .complain(Grievance.about(Checkout.captured(shop, "5.00")))
                .getString("disputeId");
        return shop.get("disputes/" + id);
    }

    private static String decided(TestShop shop) {
        String id = dispute(shop).text("disputeId");
        shop.simulator().interventions().resolve(id, "NoFault");
        return shop.get("disputes/" + id).stateAndReason();
    }

    private static String updatedDispute(TestShop shop, String state, String code) {
        return shop.patch(
                        "disputes/" + dispute(shop).text("disputeId"),
                        json("{'statusDetails':{'state':'" + state + "','reasonCode':'" + code + "'}}"))
                .stateAndReason();
    }

    private static String failedReport(TestShop shop, String status) {
        incidents(shop).failNextReport(status);
        String id = shop.post(
                        "reports", json("{'reportType':'_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA_'}"))
                .text("reportId");
        shop.pass(Duration.ofSeconds(30));
        return shop.get("reports/" + id).text("processingStatus");
    }

    private static Incidents incidents(TestShop shop) {
        return shop.simulator().interventions().incidents();
    }
}
