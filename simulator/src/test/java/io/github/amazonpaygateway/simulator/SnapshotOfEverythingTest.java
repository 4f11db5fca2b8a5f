package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.buyer.ButtonClick;
import io.github.amazonpaygateway.simulator.change.Change;
import io.github.amazonpaygateway.simulator.enrolment.Enrolment;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.intervention.Grievance;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.notification.Endpoint;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One object of each kind, each in a state of its own, and everything else that a simulator keeps. */
class SnapshotOfEverythingTest {

    final TestShop shop = TestShop.open();
    final TestShop twin = TestShop.open();
    final List<String> reads = new ArrayList<>();

    String upload = "";
    String document = "";
    String token = "";
    String actedFor = "";

    @BeforeEach
    void makeEverything() {
        makePayments();
        makeDisputes();
        makeReports();
        makeAccounts();
        makeTill();
        signInABuyer();
        actForAnother();
    }

    @Test
    void bringsEveryObjectBack() {
        bringToTheTwin();

        assertThat(states(shop).values()).hasSize(20).extracting(Reply::status).containsOnly(200);
        assertThat(states(twin)).isEqualTo(states(shop));
        assertThat(changes(twin)).isEqualTo(changes(shop));
        assertThat(twin.simulator().ledger().toJson())
                .isEqualTo(shop.simulator().ledger().toJson());
        assertThat(twin.simulator().snapshot()).isEqualTo(shop.simulator().snapshot());
    }

    @Test
    void goesOnAsTheOtherDoes() {
        bringToTheTwin();

        for (Duration time : List.of(Duration.ofSeconds(30), Duration.ofDays(12), Duration.ofDays(400))) {
            shop.pass(time);
            twin.pass(time);
            assertThat(states(twin)).isEqualTo(states(shop));
            assertThat(Checkout.captured(twin, "3.00")).isEqualTo(Checkout.captured(shop, "3.00"));
        }
        assertThat(changes(twin)).isEqualTo(changes(shop));
    }

    @Test
    void bringsAddressesFilesAndTokensBack() {
        bringToTheTwin();

        assertThat(fetch(twin, document).bodyText())
                .isEqualTo(fetch(shop, document).bodyText());
        assertThat(put(twin, upload).status()).isEqualTo(200);
        assertThat(twin.send("GET", "checkoutSessions/" + actedFor, "", Map.of("x-amz-pay-authtoken", token))
                        .state())
                .isEqualTo("Open");
    }

    @Test
    void bringsFaultsBackWhereTheyWere() {
        shop.simulator()
                .faults()
                .add(BodyText.parse(
                        json("{'operation':'getCharge','probability':0.4,'seed':5,'times':9,'status':503}")));
        IntStream.range(0, 7).forEach(i -> shop.get("charges/S01-1"));

        bringToTheTwin();

        assertThat(twin.simulator().faults().toJson())
                .isEqualTo(shop.simulator().faults().toJson());
        assertThat(IntStream.range(0, 30)
                        .mapToObj(i -> twin.get("charges/S01-1").status()))
                .containsExactlyElementsOf(IntStream.range(0, 30)
                        .mapToObj(i -> shop.get("charges/S01-1").status())
                        .toList());
    }

    @Test
    void bringsBackWhereNotificationsGo() {
        shop.simulator()
                .notifications()
                .configure(BodyText.parse(
                        json("{'url':'http://localhost:1/ipn','merchantId':'A1TEST','copies':3,'delay':'PT5S'}")));

        bringToTheTwin();

        assertThat(twin.simulator().notifications().subscriptionsToJson())
                .isEqualTo(shop.simulator().notifications().subscriptionsToJson());
    }

    @Test
    void notifiesFromTheTwinAfterwards() {
        try (var endpoint = new Endpoint()) {
            shop.simulator().notifications().configure(BodyText.parse(json("{'url':'" + endpoint.url() + "'}")));
            bringToTheTwin();

            Checkout.authorized(twin, "20.00");

            assertThat(endpoint.next().message().getString("ObjectType")).isEqualTo("CHARGE");
        } finally {
            twin.simulator().close();
            shop.simulator().close();
        }
    }

    @Test
    void bringsMerchantsBackAndNoOthers() {
        shop.simulator().merchants().add(another("A1SECOND", "SECOND"));
        Checkout.captured(shop.withKeyId("SECOND"), "5.00");
        twin.simulator().merchants().add(another("A1THIRD", "THIRD"));

        bringToTheTwin();

        assertThat(twin.simulator().merchants().all())
                .isEqualTo(shop.simulator().merchants().all());
        assertThat(changes(twin)).isEqualTo(changes(shop));
    }

    private void bringToTheTwin() {
        twin.simulator().restore(BodyText.parse(shop.simulator().snapshot().toString()));
    }

    private void makePayments() {
        String captured = Checkout.captured(shop, "14.00");
        reads.add("charges/" + captured);
        var incidents = shop.simulator().interventions().incidents();
        String flagged = Checkout.authorized(shop, "31.00");
        incidents.befallCharge(flagged, "StopShipmentAtypicalAuth");
        reads.add("charges/" + flagged);
        String undecided = shop.post(
                        "charges",
                        Bodies.charge(
                                Checkout.permission(shop, "6.00"), "6.00", ",'canHandlePendingAuthorization':true"))
                .text("chargeId");
        incidents.leaveUndecided(undecided);
        reads.add("charges/" + undecided);
        String blocked = Checkout.permission(shop, "20.00");
        incidents.befallPermission(blocked, "PaymentMethodExpired");
        reads.add("chargePermissions/" + blocked);
        incidents.failNextReport("FAILED");
        reads.add("refunds/"
                + shop.post("refunds", Bodies.refund(captured, "4.00")).text("refundId"));
        shop.pass(Duration.ofDays(2));
        reads.add("charges/" + Checkout.authorized(shop, "30.00"));
        String permission = Checkout.permission(shop, "100.00");
        reads.add("chargePermissions/" + permission);
        shop.patch("chargePermissions/" + permission, json("{'merchantMetadata':{'noteToBuyer':'soon'}}"));
        shop.post(
                "deliveryTrackers",
                json("{'chargePermissionId':'" + permission
                        + "','deliveryDetails':[{'trackingNumber':'1','carrierCode':'UPS'}]}"));
        reads.add("checkoutSessions/"
                + shop.post("checkoutSessions", Bodies.expressSession()).text("checkoutSessionId"));
        reads.add("checkoutSessions/" + Checkout.approved(shop, "4444", Bodies.terms("Authorize", "9.00")));
    }

    private void makeDisputes() {
        var outside = shop.simulator().interventions();
        reads.add("disputes/"
                + outside.complain(
                                Grievance.about(Checkout.captured(shop, "5.00")).atTheBank())
                        .getString("disputeId"));
        String lost = outside.complain(Grievance.about(Checkout.captured(shop, "6.00")))
                .getString("disputeId");
        outside.resolve(lost, "BuyerWon");
        reads.add("disputes/" + lost);
        upload = shop.post("files", json("{'type':'jpg','purpose':'disputeEvidence'}"))
                .text("url");
        put(shop, upload);
    }

    private void makeReports() {
        TestShop live = shop.under("/live/v2/");
        reads.add("reports");
        reads.add("reports/" + order());
        String done = order();
        shop.pass(Duration.ofSeconds(30));
        reads.add("reports/" + done);
        live.post(
                "report-schedules",
                json("{'reportType':'_GET_FLAT_FILE_OFFAMAZONPAYMENTS_REFUND_DATA_',"
                        + "'scheduleFrequency':'P30D','nextReportCreationTime':'20221202T150350Z'}"));
        document = shop.get("report-documents/" + shop.get("reports/" + done).text("reportDocumentId"))
                .text("url");
        reads.add("disbursements?startTime=20200101T000000Z&endTime=20990101T000000Z");
    }

    private String order() {
        return shop.post("reports", json("{'reportType':'_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA_'}"))
                .text("reportId");
    }

    private void makeAccounts() {
        String account = shop.post("merchantAccounts", MerchantAccountTest.registration("ref-1", "JPY"))
                .text("merchantAccountId");
        String body = json("{'uniqueReferenceId':'ref-1'}");
        shop.post("merchantAccounts/" + account + "/claim", body);
        shop.simulator().confirmClaim(account);
        shop.post("merchantAccounts/" + account + "/stores", json("{'storeName':'Cafe'}"));
    }

    private void makeTill() {
        String permission = shop.post(
                        "in-store/merchantScan",
                        json("{'scanData':'x','scanReferenceId':'s','merchantCOE':'US','ledgerCurrency':'USD'}"))
                .text("chargePermissionId");
        reads.add("chargePermissions/" + permission);
        reads.add("charges/"
                + shop.post(
                                "in-store/charge",
                                json("{'chargePermissionId':'" + permission + "','chargeReferenceId':'c','chargeTotal':"
                                        + Bodies.price("2.00") + "}"))
                        .text("chargeId"));
    }

    private void signInABuyer() {
        String payload = json("{'storeId':'" + TestShop.STORE + "','signInReturnUrl':'http://localhost/in',"
                + "'signInScopes':['name']}");
        var click = new ButtonClick(
                payload, TestKey.sign(TestKey.V2, payload), TestKey.V2, TestShop.KEY_ID, "A1TEST", "SignIn", true);
        var buyer = shop.simulator().buyer();
        String url = buyer.consent(buyer.openSession(click).checkoutSessionId()).url();
        buyer.refuse(buyer.openSession(click).checkoutSessionId());
        reads.add("buyers/" + url.substring(url.indexOf("buyerToken=") + "buyerToken=".length()));
    }

    private void actForAnother() {
        token = shop.under("/live/v2/")
                .get("authorizationTokens/amzn.mws.1?merchantId=A1OTHER")
                .text("authorizationToken");
        shop.simulator().interventions().giveToken("A1YETOTHER");
        actedFor = shop.send(
                        "POST",
                        "checkoutSessions",
                        Bodies.expressSession(),
                        Map.of("x-amz-pay-authtoken", token, "x-amz-pay-idempotency-key", "acted"))
                .text("checkoutSessionId");
    }

    private Map<String, Reply> states(TestShop of) {
        var states = new LinkedHashMap<String, Reply>();
        reads.forEach(path -> states.put(path, of.get(path)));
        states.put("schedules", of.under("/live/v2/").get("report-schedules"));
        states.put("reports of live", of.under("/live/v2/").get("reports?pageSize=100"));
        return states;
    }

    private static List<String> changes(TestShop of) {
        return of.simulator().changes().stream().map(Change::toString).toList();
    }

    private static Merchant another(String id, String keyId) {
        return Enrolment.of(Enrolment.json(new Merchant(id, TestShop.STORE, keyId, TestKey.publicKey(), Region.NA)))
                .merchant();
    }

    private static SimulatorResponse fetch(TestShop of, String url) {
        URI uri = URI.create(url);
        return of.simulator()
                .interventions()
                .storage(new SimulatorRequest("GET", uri.getRawPath(), uri.getRawQuery(), Map.of(), new byte[0]));
    }

    private static SimulatorResponse put(TestShop of, String url) {
        URI uri = URI.create(url);
        return of.simulator()
                .interventions()
                .storage(new SimulatorRequest(
                        "PUT",
                        uri.getRawPath(),
                        uri.getRawQuery(),
                        Map.of("Content-Type", List.of("image/jpeg")),
                        "proof".getBytes(StandardCharsets.UTF_8)));
    }
}
