package io.github.amazonpaygateway.impl.contract;

import static io.github.amazonpaygateway.impl.contract.PaymentLifeTest.PRICE;
import static io.github.amazonpaygateway.impl.contract.PaymentLifeTest.RESULT;
import static io.github.amazonpaygateway.impl.contract.PaymentLifeTest.REVIEW;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.account.AccountAddress;
import io.github.amazonpaygateway.account.BusinessInfo;
import io.github.amazonpaygateway.account.ClaimMerchantAccount;
import io.github.amazonpaygateway.account.CreateStore;
import io.github.amazonpaygateway.account.MerchantAccountDetails;
import io.github.amazonpaygateway.account.RegisterMerchantAccount;
import io.github.amazonpaygateway.account.StoreDetails;
import io.github.amazonpaygateway.account.UpdateMerchantAccount;
import io.github.amazonpaygateway.account.UpdateStore;
import io.github.amazonpaygateway.buyer.Address;
import io.github.amazonpaygateway.buyer.BuyerScope;
import io.github.amazonpaygateway.buyer.BuyerToken;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.UpdateCharge;
import io.github.amazonpaygateway.checkout.Consent;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.disbursement.DisbursementQuery;
import io.github.amazonpaygateway.dispute.ContestDispute;
import io.github.amazonpaygateway.dispute.CreateDispute;
import io.github.amazonpaygateway.dispute.DisputeState;
import io.github.amazonpaygateway.dispute.DisputeStatus;
import io.github.amazonpaygateway.dispute.EvidenceType;
import io.github.amazonpaygateway.dispute.FilingReason;
import io.github.amazonpaygateway.dispute.MerchantEvidence;
import io.github.amazonpaygateway.dispute.UpdateDispute;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.file.FileType;
import io.github.amazonpaygateway.file.UploadFile;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.id.DisputeId;
import io.github.amazonpaygateway.id.FileId;
import io.github.amazonpaygateway.id.MerchantAccountId;
import io.github.amazonpaygateway.id.ReportDocumentId;
import io.github.amazonpaygateway.id.ReportId;
import io.github.amazonpaygateway.id.ReportScheduleId;
import io.github.amazonpaygateway.id.StoreId;
import io.github.amazonpaygateway.impl.account.MerchantAccountsClient;
import io.github.amazonpaygateway.impl.account.StoresClient;
import io.github.amazonpaygateway.impl.buyer.BuyersClient;
import io.github.amazonpaygateway.impl.charge.ChargesClient;
import io.github.amazonpaygateway.impl.checkout.CheckoutSessionsClient;
import io.github.amazonpaygateway.impl.delivery.DeliveryTrackersClient;
import io.github.amazonpaygateway.impl.disbursement.DisbursementsClient;
import io.github.amazonpaygateway.impl.dispute.DisputesClient;
import io.github.amazonpaygateway.impl.file.FilesClient;
import io.github.amazonpaygateway.impl.instore.InStoreClient;
import io.github.amazonpaygateway.impl.json.ApiVersion;
import io.github.amazonpaygateway.impl.permission.ChargePermissionsClient;
import io.github.amazonpaygateway.impl.refund.RefundsClient;
import io.github.amazonpaygateway.impl.report.ReportSchedulesClient;
import io.github.amazonpaygateway.impl.report.ReportsClient;
import io.github.amazonpaygateway.impl.token.AuthorizationTokensClient;
import io.github.amazonpaygateway.instore.CreateInStoreCharge;
import io.github.amazonpaygateway.instore.CreateInStoreRefund;
import io.github.amazonpaygateway.instore.MerchantScan;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.report.CreateReport;
import io.github.amazonpaygateway.report.CreateReportSchedule;
import io.github.amazonpaygateway.report.ReportQuery;
import io.github.amazonpaygateway.report.ReportType;
import io.github.amazonpaygateway.report.ScheduleFrequency;
import io.github.amazonpaygateway.token.MwsAuthToken;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What URL version v1 does not have is refused before anything is sent, whatever the state of Amazon. */
@TestInstance(Lifecycle.PER_CLASS)
class VersionOneRefusalsTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final ChargeId CHARGE = ChargeId.of("S01-5105180-3221187-C056351");
    private static final ChargePermissionId PERMISSION = ChargePermissionId.of("S01-5105180-3221187");
    private static final MerchantAccountId ACCOUNT = MerchantAccountId.of("A1");
    private static final DisputeId DISPUTE = DisputeId.of("S01-5105180-3221187-B056351");
    private static final StoreDetails STORE =
            new StoreDetails(Optional.of("Cafe"), Optional.empty(), Optional.empty(), List.of(), List.of());
    private static final MerchantAccountDetails DETAILS = MerchantAccountDetails.of(BusinessInfo.at(new AccountAddress(
            "410 Terry Ave N",
            Optional.empty(),
            Optional.empty(),
            Optional.of("Seattle"),
            Optional.of("WA"),
            "98109",
            "US",
            Optional.empty())));

    /** Each by the name of the operation. */
    private static final Map<String, Consumer<AmazonPayGateway>> REFUSED = Map.ofEntries(
            entry("finalizeCheckoutSession", pay -> pay.checkoutSessions()
                    .finalizeSession(
                            CheckoutSessionId.of("bd504926-f659-4ad7-a1a9-9a747aaf5275"),
                            FinalizeCheckoutSession.billedTo(billing(), PaymentIntent.AUTHORIZE, PRICE))),
            entry("updateCharge", pay -> pay.charges()
                    .update(CHARGE, UpdateCharge.of(ChargeState.CANCELED, ReasonCode.EXPIRED_UNUSED))),
            entry("getBuyer", pay -> pay.buyers().get(BuyerToken.of("Atza|unknown"))),
            entry("getAuthorizationToken", pay -> pay.authorizationTokens().get(MwsAuthToken.of("amzn.mws.1"), "A1")),
            entry("inStoreScan", pay -> pay.inStore().scan(MerchantScan.of("UKhrmatMeKdlfY6b", "scan-1", "US", "USD"))),
            entry("inStoreCharge", pay -> pay.inStore().charge(CreateInStoreCharge.of(PERMISSION, "charge-1", PRICE))),
            entry("inStoreRefund", pay -> pay.inStore().refund(CreateInStoreRefund.of(CHARGE, "refund-1", PRICE))),
            entry("getReports", pay -> pay.reports().list(ReportQuery.all())),
            entry("getReport", pay -> pay.reports().get(ReportId.of("1"))),
            entry("createReport", pay -> pay.reports()
                    .create(CreateReport.of(ReportType.SANDBOX_SETTLEMENT, NOW, NOW.plusSeconds(1)))),
            entry("getReportDocument", VersionOneRefusalsTest::download),
            entry("getReportSchedules", pay -> pay.reportSchedules().list(List.of())),
            entry("getReportSchedule", pay -> pay.reportSchedules().get(ReportScheduleId.of("1"))),
            entry("createReportSchedule", pay -> pay.reportSchedules()
                    .create(CreateReportSchedule.of(ReportType.SANDBOX_SETTLEMENT, ScheduleFrequency.P1D, NOW))),
            entry("cancelReportSchedule", pay -> pay.reportSchedules().cancel(ReportScheduleId.of("1"))),
            entry("getDisbursements", pay -> pay.disbursements()
                    .list(DisbursementQuery.between(NOW, NOW.plusSeconds(1)))),
            entry("createDispute", pay -> pay.disputes()
                    .create(CreateDispute.of(
                            CHARGE,
                            "psp-1",
                            PRICE,
                            FilingReason.PRODUCT_NOT_RECEIVED,
                            NOW,
                            NOW.plus(Duration.ofDays(7))))),
            entry("getDispute", pay -> pay.disputes().get(DISPUTE)),
            entry("updateDispute", pay -> pay.disputes()
                    .update(
                            DISPUTE,
                            UpdateDispute.of(DisputeStatus.of(DisputeState.CLOSED, ReasonCode.CHARGEBACK_FILED)))),
            entry("contestDispute", pay -> pay.disputes()
                    .contest(
                            DISPUTE,
                            ContestDispute.with(MerchantEvidence.ofFile(EvidenceType.RECEIPT, FileId.of("1"))))),
            entry("uploadFile", pay -> pay.files().upload(UploadFile.disputeEvidence(FileType.PDF, new byte[] {1}))),
            entry("registerMerchantAccount", pay -> pay.merchantAccounts()
                    .register(RegisterMerchantAccount.of("ref-1", "USD", DETAILS))),
            entry("updateMerchantAccount", pay -> pay.merchantAccounts()
                    .update(ACCOUNT, UpdateMerchantAccount.of(DETAILS))),
            entry("deleteMerchantAccount", pay -> pay.merchantAccounts().delete(ACCOUNT)),
            entry("claimMerchantAccount", pay -> pay.merchantAccounts()
                    .claim(ACCOUNT, ClaimMerchantAccount.of("ref-1"))),
            entry("createStore", pay -> pay.stores().create(ACCOUNT, CreateStore.of(STORE))),
            entry("updateStore", pay -> pay.stores().update(ACCOUNT, StoreId.of("1"), new UpdateStore(STORE))));

    LocalAmazonPay amazon;
    ShopContainer shop;
    AmazonPayGateway pay;

    @BeforeAll
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        shop = new ShopContainer(ShopContainer.withOldMerchant(amazon));
        pay = shop.gateway("old");
    }

    @AfterAll
    void stop() {
        shop.close();
        amazon.close();
    }

    static Stream<String> operations() {
        return REFUSED.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anOperationThatIsNotThereIsNotSent(String operation) {
        assertThatThrownBy(() -> REFUSED.get(operation).accept(pay))
                .isInstanceOfSatisfying(RequestRejectedException.class, rejected -> {
                    assertThat(rejected.operation()).isEqualTo(operation);
                    assertThat(rejected.status()).isEmpty();
                })
                .hasMessageStartingWith("The gateway refused the request: " + operation)
                .hasMessageContaining("URL version v1")
                .hasMessageEndingWith("set amazonpay.old.api-version to v2");
        assertThat(amazon.simulator.journal().entries()).isEmpty();
    }

    /** Completing is missing here: the gateway does it by reading. */
    @Test
    void everyOperationIsEitherInVersionOneOrRefusedHere() {
        Stream<String> missing = Stream.of(
                        CheckoutSessionsClient.class,
                        ChargePermissionsClient.class,
                        ChargesClient.class,
                        RefundsClient.class,
                        BuyersClient.class,
                        DeliveryTrackersClient.class,
                        AuthorizationTokensClient.class,
                        InStoreClient.class,
                        ReportsClient.class,
                        ReportSchedulesClient.class,
                        DisbursementsClient.class,
                        DisputesClient.class,
                        FilesClient.class,
                        MerchantAccountsClient.class,
                        StoresClient.class)
                .flatMap(client -> Arrays.stream(client.getMethods()))
                .map(Method::getName)
                .distinct()
                .filter(operation -> !ApiVersion.V1.hasOperation(operation));

        assertThat(missing)
                .hasSize(REFUSED.size() + 1)
                .contains("completeCheckoutSession")
                .containsAll(REFUSED.keySet());
    }

    @Test
    void anAsynchronousCallFailsWithTheSameRefusal() {
        assertThatThrownBy(() -> pay.async(p -> p.buyers().get(BuyerToken.of("Atza|unknown")))
                        .get())
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("getBuyer");
    }

    @Test
    void aButtonOfVersionOneTakesNoSignedPayload() {
        CreateCheckoutSession session = CreateCheckoutSession.express(REVIEW);

        assertThatThrownBy(() -> pay.button().sign(session))
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("signButton")
                .hasMessageContaining("checkoutSessions().create")
                .hasMessageContaining("amazonpay.old.api-version");
        assertThatThrownBy(() -> pay.button().signPayload("{}")).isInstanceOf(RequestRejectedException.class);
        assertThat(pay.button().page().merchantId()).isEqualTo(LocalAmazonPay.MERCHANT_ID);
        assertThat(shop.gateway().button().sign(session).payloadJson()).contains("webCheckoutDetails");
    }

    static Stream<Map.Entry<String, Consumer<AmazonPayGateway>>> fields() {
        CreateCheckoutSession session = CreateCheckoutSession.express(REVIEW);
        return Stream.of(
                entry(
                        "chargePermissionType of createCheckoutSession",
                        create(session.withConsent(Consent.paymentMethodOnFile()))),
                entry(
                        "checkoutMode of createCheckoutSession",
                        create(CreateCheckoutSession.processOrder(RESULT, PaymentDetails.authorize(PRICE)))),
                entry("scopes of createCheckoutSession", create(session.withScopes(List.of(BuyerScope.NAME)))),
                entry("merchantMetadata of createCharge", pay -> pay.charges()
                        .create(CreateCharge.of(PERMISSION, PRICE)
                                .withMerchantMetadata(MerchantMetadata.ofReference("4711")))));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldThatIsNotThereIsNotSent(Map.Entry<String, Consumer<AmazonPayGateway>> field) {
        assertThatThrownBy(() -> field.getValue().accept(pay))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(field.getKey() + " is not in URL version v1, which this merchant uses; leave it out, or set"
                        + " amazonpay.old.api-version to v2");
        assertThat(amazon.simulator.journal().entries()).isEmpty();
    }

    private static Consumer<AmazonPayGateway> create(CreateCheckoutSession session) {
        return pay -> pay.checkoutSessions().create(session);
    }

    private static void download(AmazonPayGateway pay) {
        try {
            pay.reports().download(ReportDocumentId.of("1"), OutputStream.nullOutputStream(), 1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Address billing() {
        return new Address(
                Optional.of("Jane Doe"),
                Optional.of("10 Ditka Ave"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Chicago"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("IL"),
                Optional.of("60602"),
                Optional.of("US"),
                Optional.of("555-0100"));
    }
}
