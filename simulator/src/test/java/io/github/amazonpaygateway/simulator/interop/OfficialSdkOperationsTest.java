package io.github.amazonpaygateway.simulator.interop;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.price;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.pay.api.AmazonPayResponse;
import com.amazon.pay.api.types.DisputeFilingReason;
import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.Bodies;
import io.github.amazonpaygateway.simulator.MerchantAccountTest;
import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.TestKey;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.buyer.ButtonClick;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operations beside a payment, each as the official SDK calls it. */
class OfficialSdkOperationsTest {

    static final String KEY_ID = "SANDBOX-AHTEST0000000000000000";
    static final String LIVE_KEY_ID = "LIVE-AHTEST0000000000000000000";

    final AmazonPaySimulator simulator = AmazonPaySimulator.create(
            SimulatorOptions.of(merchant(KEY_ID), merchant(LIVE_KEY_ID)).withClock(ClockMode.VIRTUAL));

    OfficialSdk sdk;

    @BeforeEach
    void open() throws Exception {
        sdk = OfficialSdk.of(() -> new SimulatorWire(simulator), KEY_ID, TestKey.V2);
    }

    @Test
    void finalizesASession() throws Exception {
        String session = sdk.createCheckoutSession(object(Bodies.expressSession()))
                .getResponse()
                .getString("checkoutSessionId");
        simulator.buyer().signIn(session);

        AmazonPayResponse done = sdk.finalizeCheckoutSession(
                session,
                object(json("{'paymentIntent':'Authorize','canHandlePendingAuthorization':'false','chargeAmount':"
                        + price("14.00")
                        + ",'shippingAddress':{'name':'Susie Smith','addressLine1':'10 Ditka Ave','county':null,"
                        + "'district':null,'countryCode':'US','phoneNumber':'800-000-0000'}}")),
                key());

        assertThat(done.getStatus()).isEqualTo(200);
        String charge = done.getResponse().getString("chargeId");
        AmazonPayResponse expired = sdk.updateCharge(
                charge, object(json("{'statusDetails':{'state':'Canceled','reasonCode':'ExpiredUnused'}}")));
        assertThat(expired.getResponse().getJSONObject("statusDetails").getString("reasonCode"))
                .isEqualTo("ExpiredUnused");
    }

    @Test
    void readsABuyer() throws Exception {
        String payload = json(
                "{'storeId':'" + TestShop.STORE + "','signInReturnUrl':'http://localhost/','signInScopes':['email']}");
        var click = new ButtonClick(
                payload, sdk.generateButtonSignature(payload), TestKey.V2, KEY_ID, null, "SignIn", null);
        String url = simulator
                .buyer()
                .consent(simulator.buyer().openSession(click).checkoutSessionId())
                .url();

        // The SDK pastes the token into the path, so the caller has to leave it encoded.
        AmazonPayResponse buyer = sdk.getBuyer(url.substring(url.indexOf('=') + 1));

        assertThat(buyer.getResponse().getString("email")).isEqualTo("buyer@example.com");
    }

    @Test
    void tracksAParcel() throws Exception {
        AmazonPayResponse echo = sdk.deliveryTracker(object(json("{'amazonOrderReferenceId':'P01-1234567-1234567',"
                + "'deliveryDetails':[{'trackingNumber':'1Z999','carrierCode':'UPS'}]}")));

        assertThat(echo.getStatus()).isEqualTo(200);
    }

    @Test
    void getsATokenInLive() throws Exception {
        var live = OfficialSdk.of(() -> new SimulatorWire(simulator), LIVE_KEY_ID, TestKey.V2);

        AmazonPayResponse token = live.getAuthorizationToken("amzn.mws.2cbc7a4a-1234", "A1OTHER", key());

        assertThat(token.getResponse().getString("authorizationToken")).startsWith("eyJ");
    }

    @Test
    void contestsADisputeThatAProviderTold() throws Exception {
        String dispute = sdk.createDispute(
                        object(json("{'chargeId':'" + captured() + "','disputeAmount':" + price("1")
                                + ",'filingReason':'" + DisputeFilingReason.OTHER.getDisputeFilingReason() + "'}")),
                        key())
                .getResponse()
                .getString("disputeId");
        String file = sdk.uploadFile(object(json("{'type':'csv','purpose':'disputeEvidence'}")), key())
                .getResponse()
                .getString("url");
        assertThat(file).contains("/storage/");

        sdk.contestDispute(
                dispute,
                object(json("{'merchantEvidences':[{'evidenceType':'Receipt','evidenceText':'paid in person'}]}")),
                key());
        sdk.updateDispute(dispute, object(json("{'statusDetails':{'state':'Closed','resolution':'MerchantWon'}}")));

        assertThat(sdk.getDispute(dispute)
                        .getResponse()
                        .getJSONObject("statusDetails")
                        .getString("resolution"))
                .isEqualTo("MerchantWon");
    }

    @Test
    void ordersReportsAndReadsThem() throws Exception {
        String order = json("{'reportType':'_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA_'}");
        String report = sdk.createReport(object(order), key()).getResponse().getString("reportId");
        simulator.clock().advance(Duration.ofSeconds(30));

        assertThat(sdk.getReports().getResponse().getJSONArray("reports")).hasSize(1);
        assertThat(sdk.getReports(Map.of("processingStatuses", List.of("COMPLETED", "FAILED")))
                        .getResponse()
                        .getJSONArray("reports"))
                .hasSize(1);
        String document = sdk.getReportById(report).getResponse().getString("reportDocumentId");
        assertThat(sdk.getReportDocument(document).getResponse().getString("url"))
                .contains("/storage/");
    }

    @Test
    void schedulesReports() throws Exception {
        String type = "_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA_";
        String schedule = sdk.createReportSchedule(
                        object(json("{'reportType':'" + type + "','scheduleFrequency':'P14D',"
                                + "'nextReportCreationTime':'20221202T150350Z','deleteExistingSchedule':'false'}")),
                        key())
                .getResponse()
                .getString("reportScheduleId");

        assertThat(sdk.getReportSchedules(type).getResponse().getJSONArray("reportSchedules"))
                .hasSize(1);
        assertThat(sdk.getReportSchedules().getResponse().getJSONArray("reportSchedules"))
                .hasSize(1);
        assertThat(sdk.getReportScheduleById(schedule).getResponse().getString("scheduleFrequency"))
                .isEqualTo("P14D");
        assertThat(sdk.cancelReportSchedule(schedule).getStatus()).isEqualTo(200);
    }

    @Test
    void listsDisbursements() throws Exception {
        captured();
        simulator.clock().advance(Duration.ofDays(1));

        AmazonPayResponse listed = sdk.getDisbursements(
                Map.of(
                        "startTime", List.of("20240715T000000Z"),
                        "endTime", List.of("21000801T235959Z"),
                        "pageSize", List.of("5"),
                        "nextToken", List.of("")),
                key());

        assertThat(listed.getResponse().getJSONArray("disbursements")).hasSize(1);
    }

    @Test
    void servesATill() throws Exception {
        var till = new OfficialInStoreSdk(
                OfficialSdk.configuration(KEY_ID, TestKey.V2), () -> new SimulatorWire(simulator));
        String permission = till.merchantScan(object(json("{'scanData':'UKhrmatMeKdlfY6b','scanReferenceId':'s-1',"
                        + "'merchantCOE':'US','ledgerCurrency':'USD'}")))
                .getResponse()
                .getString("chargePermissionId");

        String charge = till.charge(object(json("{'chargePermissionId':'" + permission
                        + "','chargeReferenceId':'c-1','chargeTotal':{'amount':2,'currencyCode':'USD'}}")))
                .getResponse()
                .getString("chargeId");
        AmazonPayResponse refund = till.refund(object(json("{'chargeId':'" + charge
                + "','refundReferenceId':'r-1','refundTotal':{'amount':2,'currencyCode':'USD'}}")));

        assertThat(refund.getResponse().getJSONObject("refundStatus").getString("state"))
                .isEqualTo("RefundInitiated");
    }

    @Test
    void opensAnAccountForAMerchant() throws Exception {
        var provider = new OfficialAccountSdk(
                OfficialSdk.configuration(KEY_ID, TestKey.V2), () -> new SimulatorWire(simulator));
        String account = provider.createMerchantAccount(
                        object(MerchantAccountTest.registration("ref-1", "JPY")), new HashMap<>())
                .getResponse()
                .getString("merchantAccountId");

        AmazonPayResponse updated = provider.updateMerchantAccount(
                account,
                object(json("{'businessInfo':{'businessDisplayName':'Cafe'}}")),
                new HashMap<>(
                        Map.of("x-amz-pay-authToken", simulator.interventions().giveToken(account))));
        AmazonPayResponse claimed =
                provider.merchantAccountClaim(account, object(json("{'uniqueReferenceId':'ref-1'}")), new HashMap<>());

        assertThat(updated.getStatus()).isEqualTo(200);
        assertThat(claimed.getStatus()).isEqualTo(303);
    }

    @Test
    void registersAndDeletesAnAccount() throws Exception {
        String account = sdk.registerAmazonPayAccount(object(MerchantAccountTest.registration("ref-1", "USD")), key())
                .getResponse()
                .getString("merchantAccountId");

        assertThat(sdk.updateAmazonPayAccount(account, object("{}")).getStatus())
                .isEqualTo(200);
        assertThat(sdk.deleteAmazonPayAccount(account).getStatus()).isEqualTo(200);
    }

    private String captured() throws Exception {
        String session = sdk.createCheckoutSession(object(Bodies.expressSession()))
                .getResponse()
                .getString("checkoutSessionId");
        simulator.buyer().signIn(session);
        sdk.updateCheckoutSession(session, object(Bodies.terms("AuthorizeWithCapture", "14.00")));
        simulator.buyer().approve(session);
        return sdk.completeCheckoutSession(session, object(Bodies.complete("14.00")))
                .getResponse()
                .getString("chargeId");
    }

    private static JSONObject object(String text) {
        return new JSONObject(text);
    }

    private static Merchant merchant(String keyId) {
        return new Merchant("A1TEST", TestShop.STORE, keyId, TestKey.publicKey(), Region.NA);
    }

    // The SDK makes no key for most of these, and changes the map.
    private static Map<String, String> key() {
        return new HashMap<>(Map.of("x-amz-pay-idempotency-key", TestShop.newKey()));
    }
}
