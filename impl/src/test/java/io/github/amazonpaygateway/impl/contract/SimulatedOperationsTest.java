package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.account.AccountAddress;
import io.github.amazonpaygateway.account.BusinessInfo;
import io.github.amazonpaygateway.account.ClaimMerchantAccount;
import io.github.amazonpaygateway.account.CreateStore;
import io.github.amazonpaygateway.account.MerchantAccountDetails;
import io.github.amazonpaygateway.account.RegisterMerchantAccount;
import io.github.amazonpaygateway.account.Store;
import io.github.amazonpaygateway.account.StoreDetails;
import io.github.amazonpaygateway.account.UpdateMerchantAccount;
import io.github.amazonpaygateway.account.UpdateStore;
import io.github.amazonpaygateway.buyer.BuyerToken;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.delivery.CreateDeliveryTracker;
import io.github.amazonpaygateway.delivery.DeliveryDetails;
import io.github.amazonpaygateway.disbursement.DisbursementQuery;
import io.github.amazonpaygateway.dispute.ContestDispute;
import io.github.amazonpaygateway.dispute.CreateDispute;
import io.github.amazonpaygateway.dispute.Dispute;
import io.github.amazonpaygateway.dispute.DisputeResolution;
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
import io.github.amazonpaygateway.file.UploadedFile;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.MerchantAccountId;
import io.github.amazonpaygateway.id.ReportId;
import io.github.amazonpaygateway.id.ReportScheduleId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.instore.CreateInStoreCharge;
import io.github.amazonpaygateway.instore.CreateInStoreRefund;
import io.github.amazonpaygateway.instore.InStoreCharge;
import io.github.amazonpaygateway.instore.MerchantScan;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.report.CreateReport;
import io.github.amazonpaygateway.report.CreateReportSchedule;
import io.github.amazonpaygateway.report.Report;
import io.github.amazonpaygateway.report.ReportQuery;
import io.github.amazonpaygateway.report.ReportScheduleOutcome;
import io.github.amazonpaygateway.report.ReportStatus;
import io.github.amazonpaygateway.report.ReportType;
import io.github.amazonpaygateway.report.ScheduleFrequency;
import io.github.amazonpaygateway.token.MwsAuthToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The operations around a payment against the simulator, which was written from the documents by itself. */
@TestInstance(Lifecycle.PER_CLASS)
class SimulatedOperationsTest implements AgainstSimulator {

    private static final Money PRICE = Money.of("14.00", "USD");

    LocalAmazonPay amazon;
    ShopContainer shop;
    AmazonPayGateway pay;

    @BeforeAll
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        shop = new ShopContainer(ShopContainer.impatient(amazon));
        pay = shop.gateway();
    }

    @Override
    public LocalAmazonPay amazon() {
        return amazon;
    }

    @AfterAll
    void stop() {
        shop.close();
        amazon.close();
    }

    private Instant now() {
        return amazon.simulator.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private ChargeId captured() {
        ChargePermissionId permission = Purchase.permission(pay, amazon);
        ChargeOutcome charge =
                pay.charges().create(CreateCharge.of(permission, PRICE).capturingNow());
        return ((ChargeOutcome.Accepted) charge).charge().chargeId();
    }

    @Test
    @Proves("createDeliveryTracker")
    void parcelsAreToldOnce() {
        ChargePermissionId permission = Purchase.permission(pay, amazon);
        CreateDeliveryTracker parcel = CreateDeliveryTracker.of(permission, "0430955041235", "FEDEX");

        var told = pay.deliveryTrackers().create(parcel);
        var again = pay.deliveryTrackers().create(parcel);

        assertThat(told).isEqualTo(again);
        assertThat(told.deliveryDetails()).containsExactly(new DeliveryDetails("0430955041235", "FEDEX"));
    }

    @Test
    void tokensAreRefusedAsDocumented() {
        assertThatThrownBy(() -> pay.buyers().get(BuyerToken.of("Atza|unknown")))
                .isInstanceOf(RequestRejectedException.class);
        assertThatThrownBy(() -> pay.authorizationTokens().get(MwsAuthToken.of("amzn.mws.1"), "A1"))
                .isInstanceOf(RequestRejectedException.class);
    }

    @Test
    @Proves({"createReport", "getReport", "getReports", "getReportDocument"})
    void aReportIsMadeListedAndDownloaded() throws IOException {
        captured();
        ReportId id = pay.reports()
                .create(CreateReport.of(
                        ReportType.SANDBOX_SETTLEMENT, now().minus(Duration.ofDays(1)), now().plusSeconds(1)));
        amazon.simulator.clock().advance(Duration.ofSeconds(31));

        Report report = pay.reports().get(id);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        long length = pay.reports().download(report.reportDocumentId().orElseThrow(), text, 1_000_000);

        assertThat(report.status()).isEqualTo(ReportStatus.COMPLETED);
        assertThat(length).isEqualTo(text.size()).isPositive();
        assertThat(pay.reports().list(ReportQuery.all()))
                .extracting(Report::reportId)
                .contains(id);
    }

    @Test
    @Proves({"createReportSchedule", "getReportSchedule", "getReportSchedules", "cancelReportSchedule"})
    void aReportIsScheduledAndCanceled() {
        CreateReportSchedule wish = CreateReportSchedule.of(
                ReportType.SANDBOX_SETTLEMENT, ScheduleFrequency.P1D, now().plus(Duration.ofDays(1)));

        var made = (ReportScheduleOutcome.Created) pay.reportSchedules().create(wish);
        ReportScheduleId id = made.reportScheduleId();
        var second = pay.reportSchedules().create(wish.withKey(IdempotencyKey.random()));

        assertThat(second).isEqualTo(new ReportScheduleOutcome.Existing(List.of(id)));
        assertThat(pay.reportSchedules().get(id).frequency()).isEqualTo(ScheduleFrequency.P1D);
        assertThat(pay.reportSchedules().list(List.of())).hasSize(1);
        pay.reportSchedules().cancel(id);
        assertThat(pay.reportSchedules().list(List.of())).isEmpty();
    }

    @Test
    @Proves("getDisbursements")
    void disbursementsAreListed() {
        captured();
        amazon.simulator.clock().advance(Duration.ofDays(2));

        var all = pay.disbursements()
                .list(DisbursementQuery.between(now().minus(Duration.ofDays(30)), now())
                        .withPageSize(1))
                .toList();

        assertThat(all).isNotEmpty().allSatisfy(one -> assertThat(one.amount()).isPresent());
    }

    @Test
    @Proves({"createDispute", "getDispute", "updateDispute", "contestDispute", "uploadFile"})
    void aDisputeIsContestedWithAnUploadedFileAndClosed() {
        Dispute dispute = pay.disputes()
                .create(CreateDispute.of(
                        captured(),
                        "psp-1",
                        PRICE,
                        FilingReason.PRODUCT_NOT_RECEIVED,
                        now(),
                        now().plus(Duration.ofDays(7))));
        UploadedFile receipt = pay.files().upload(UploadFile.disputeEvidence(FileType.PDF, new byte[] {1, 2, 3}));

        pay.disputes()
                .contest(
                        dispute.disputeId(),
                        ContestDispute.with(MerchantEvidence.ofFile(EvidenceType.RECEIPT, receipt.fileId())));
        Dispute reviewed = pay.disputes().get(dispute.disputeId());
        Dispute closed = pay.disputes()
                .update(
                        dispute.disputeId(),
                        UpdateDispute.of(DisputeStatus.of(DisputeState.CLOSED, ReasonCode.CHARGEBACK_FILED)
                                        .withResolution(DisputeResolution.MERCHANT_WON))
                                .closedAt(now()));

        assertThat(dispute.status().state()).isEqualTo(DisputeState.ACTION_REQUIRED);
        assertThat(dispute.merchantResponseDeadline()).isPresent();
        assertThat(reviewed.status().state()).isEqualTo(DisputeState.UNDER_REVIEW);
        assertThat(closed.status().state()).isEqualTo(DisputeState.CLOSED);
        assertThat(closed.resolution()).contains(DisputeResolution.MERCHANT_WON);
    }

    @Test
    @Proves({"inStoreScan", "inStoreCharge", "inStoreRefund"})
    void aBuyerInAStorePaysAndGetsMoneyBack() {
        ChargePermissionId permission = pay.inStore()
                .scan(MerchantScan.of("UKhrmatMeKdlfY6b", "scan-1", "US", "USD").withChargeTotal(PRICE));
        InStoreCharge charge = pay.inStore().charge(CreateInStoreCharge.of(permission, "charge-1", PRICE));
        var refund =
                pay.inStore().refund(CreateInStoreRefund.of(charge.chargeId(), "refund-1", Money.of("4.00", "USD")));

        assertThat(charge.status().state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(pay.refunds().get(refund.refundId()).refundAmount()).isEqualTo(Money.of("4.00", "USD"));
    }

    @Test
    @Proves({
        "registerMerchantAccount",
        "updateMerchantAccount",
        "claimMerchantAccount",
        "deleteMerchantAccount",
        "createStore",
        "updateStore"
    })
    void aMerchantIsBroughtToAmazon() {
        AccountAddress address = new AccountAddress(
                "410 Terry Ave N",
                Optional.empty(),
                Optional.empty(),
                Optional.of("Seattle"),
                Optional.of("WA"),
                "98109",
                "US",
                Optional.empty());
        MerchantAccountDetails details = MerchantAccountDetails.of(BusinessInfo.at(address));
        StoreDetails store =
                new StoreDetails(Optional.of("Cafe"), Optional.empty(), Optional.empty(), List.of(), List.of());

        MerchantAccountId account = pay.merchantAccounts()
                .register(RegisterMerchantAccount.of("ref-1", "USD", details))
                .merchantAccountId()
                .orElseThrow();
        pay.merchantAccounts().update(account, UpdateMerchantAccount.of(details));
        var open = pay.merchantAccounts().claim(account, ClaimMerchantAccount.of("ref-1"));
        amazon.simulator.confirmClaim(account.value());
        var done = pay.merchantAccounts().claim(account, ClaimMerchantAccount.of("ref-1"));
        Store made = pay.stores().create(account, CreateStore.of(store));
        pay.stores().update(account, made.storeId().orElseThrow(), new UpdateStore(store));
        pay.merchantAccounts().delete(account);

        assertThat(open.location()).map(URI::getHost).contains("localhost");
        assertThat(done.location()).isEmpty();
        assertThatThrownBy(() -> pay.merchantAccounts().delete(account)).isInstanceOf(RequestRejectedException.class);
    }
}
