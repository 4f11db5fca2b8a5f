package io.github.amazonpaygateway.itests.gateway;

import static io.github.amazonpaygateway.itests.gateway.Purchases.PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.Merchant;
import io.github.amazonpaygateway.account.AccountAddress;
import io.github.amazonpaygateway.account.BusinessInfo;
import io.github.amazonpaygateway.account.ClaimMerchantAccount;
import io.github.amazonpaygateway.account.CreateStore;
import io.github.amazonpaygateway.account.MerchantAccountDetails;
import io.github.amazonpaygateway.account.RegisterMerchantAccount;
import io.github.amazonpaygateway.account.StoreDetails;
import io.github.amazonpaygateway.account.UpdateMerchantAccount;
import io.github.amazonpaygateway.account.UpdateStore;
import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.delivery.CreateDeliveryTracker;
import io.github.amazonpaygateway.disbursement.DisbursementQuery;
import io.github.amazonpaygateway.dispute.ContestDispute;
import io.github.amazonpaygateway.dispute.CreateDispute;
import io.github.amazonpaygateway.dispute.DisputeResolution;
import io.github.amazonpaygateway.dispute.DisputeState;
import io.github.amazonpaygateway.dispute.DisputeStatus;
import io.github.amazonpaygateway.dispute.EvidenceType;
import io.github.amazonpaygateway.dispute.FilingReason;
import io.github.amazonpaygateway.dispute.MerchantEvidence;
import io.github.amazonpaygateway.dispute.UpdateDispute;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.file.FileType;
import io.github.amazonpaygateway.file.UploadFile;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.instore.CreateInStoreCharge;
import io.github.amazonpaygateway.instore.CreateInStoreRefund;
import io.github.amazonpaygateway.instore.MerchantScan;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.raw.RawRequest;
import io.github.amazonpaygateway.report.CreateReport;
import io.github.amazonpaygateway.report.CreateReportSchedule;
import io.github.amazonpaygateway.report.ReportQuery;
import io.github.amazonpaygateway.report.ReportScheduleOutcome;
import io.github.amazonpaygateway.report.ReportStatus;
import io.github.amazonpaygateway.report.ReportType;
import io.github.amazonpaygateway.report.ScheduleFrequency;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** The operations around a payment, options and raw calls. */
@ExtendWith(ArquillianExtension.class)
class FurtherOperationsIT {

    @Inject
    AmazonPayGateway pay;

    @Inject
    SimulatorRemote simulator;

    @Inject
    Purchases purchases;

    /** Its simulator has a clock that stands until it is moved. */
    @Inject
    @Merchant("uk")
    AmazonPayGateway uk;

    @Inject
    @ConfigProperty(name = "simulator.uk.url")
    URI simulatorOfUk;

    @BeforeEach
    void forgetEverything() {
        simulator.reset();
        ofUk().reset();
    }

    @AfterEach
    void servedWhatItProves(TestInfo test) {
        ServedOperations.check(test, simulator, ofUk());
    }

    private SimulatorRemote ofUk() {
        return new SimulatorRemote(simulatorOfUk);
    }

    @Test
    @Proves("createDeliveryTracker")
    void deliveryTrackers() {
        ChargePermissionId permission = purchases.permission();

        pay.deliveryTrackers().create(CreateDeliveryTracker.of(permission, "0430955041235", "FEDEX"));

        Wire.seen(simulator, "createDeliveryTracker").as("POST", "/deliveryTrackers");
    }

    @Test
    @Proves({"createReport", "getReport", "getReports", "getReportDocument"})
    void reports() throws IOException {
        var id = uk.reports()
                .create(CreateReport.of(ReportType.SANDBOX_SETTLEMENT, now().minus(Duration.ofDays(1)), now()));
        ofUk().advance(Duration.ofSeconds(31));

        var report = uk.reports().get(id);
        var content = new ByteArrayOutputStream();
        var length = uk.reports().download(report.reportDocumentId().orElseThrow(), content, 1_000_000);

        assertThat(report.status()).isEqualTo(ReportStatus.COMPLETED);
        assertThat(length).isEqualTo(content.size()).isPositive();
        assertThat(uk.reports().list(ReportQuery.all())).hasSize(1);
        Wire.seen(ofUk(), "createReport").as("POST", "/reports");
        Wire.seen(ofUk(), "getReport").as("GET", "/reports/" + id).unkeyed().empty();
        Wire.seen(ofUk(), "getReports").unkeyed().empty();
        Wire.seen(ofUk(), "getReportDocument").unkeyed().empty();
    }

    @Test
    @Proves({"createReportSchedule", "getReportSchedule", "getReportSchedules", "cancelReportSchedule"})
    void reportSchedules() {
        var made = (ReportScheduleOutcome.Created) pay.reportSchedules()
                .create(CreateReportSchedule.of(
                        ReportType.SANDBOX_SETTLEMENT, ScheduleFrequency.P1D, now().plus(Duration.ofDays(1))));
        var id = made.reportScheduleId();

        assertThat(pay.reportSchedules().get(id).frequency()).isEqualTo(ScheduleFrequency.P1D);
        assertThat(pay.reportSchedules().list(List.of())).hasSize(1);
        pay.reportSchedules().cancel(id);

        Wire.seen(simulator, "cancelReportSchedule")
                .as("DELETE", "/report-schedules/" + id)
                .unkeyed()
                .empty();
    }

    @Test
    @Proves("getDisbursements")
    void disbursements() {
        var none = pay.disbursements()
                .list(DisbursementQuery.between(now().minus(Duration.ofDays(30)), now()))
                .toList();

        assertThat(none).isEmpty();
        Wire.seen(simulator, "getDisbursements").unkeyed();
    }

    @Test
    @Proves({"createDispute", "getDispute", "updateDispute", "contestDispute", "uploadFile"})
    void disputesAndFiles() {
        var dispute = pay.disputes()
                .create(CreateDispute.of(
                        purchases.captured().chargeId(),
                        "psp-1",
                        PRICE,
                        FilingReason.PRODUCT_NOT_RECEIVED,
                        now(),
                        now().plus(Duration.ofDays(7))));
        var receipt = pay.files().upload(UploadFile.disputeEvidence(FileType.PDF, new byte[] {1, 2, 3}));
        assertThat(pay.disputes().get(dispute.disputeId()).status().state()).isEqualTo(DisputeState.ACTION_REQUIRED);
        pay.disputes()
                .contest(
                        dispute.disputeId(),
                        ContestDispute.with(MerchantEvidence.ofFile(EvidenceType.RECEIPT, receipt.fileId())));
        var closed = pay.disputes()
                .update(
                        dispute.disputeId(),
                        UpdateDispute.of(DisputeStatus.of(DisputeState.CLOSED, ReasonCode.CHARGEBACK_FILED)
                                        .withResolution(DisputeResolution.MERCHANT_WON))
                                .closedAt(now()));

        assertThat(closed.status().state()).isEqualTo(DisputeState.CLOSED);
        Wire.seen(simulator, "updateDispute")
                .as("PATCH", "/disputes/" + dispute.disputeId())
                .unkeyed();
        Wire.seen(simulator, "contestDispute").as("POST", "/disputes/" + dispute.disputeId() + "/contest");
    }

    @Test
    @Proves({"inStoreScan", "inStoreCharge", "inStoreRefund"})
    void inStore() {
        var permission = pay.inStore()
                .scan(MerchantScan.of("UKhrmatMeKdlfY6b", "scan-1", "US", "USD").withChargeTotal(PRICE));
        var charge = pay.inStore().charge(CreateInStoreCharge.of(permission, "charge-1", PRICE));

        var refund =
                pay.inStore().refund(CreateInStoreRefund.of(charge.chargeId(), "refund-1", Money.of("4.00", "USD")));

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
    void merchantAccountsAndStores() {
        var details = MerchantAccountDetails.of(BusinessInfo.at(new AccountAddress(
                "410 Terry Ave N",
                Optional.empty(),
                Optional.empty(),
                Optional.of("Seattle"),
                Optional.of("WA"),
                "98109",
                "US",
                Optional.empty())));
        var shop = new StoreDetails(Optional.of("Cafe"), Optional.empty(), Optional.empty(), List.of(), List.of());

        var account = pay.merchantAccounts()
                .register(RegisterMerchantAccount.of("ref-1", "USD", details))
                .merchantAccountId()
                .orElseThrow();
        pay.merchantAccounts().update(account, UpdateMerchantAccount.of(details));
        var claim = pay.merchantAccounts().claim(account, ClaimMerchantAccount.of("ref-1"));
        var store = pay.stores().create(account, CreateStore.of(shop)).storeId().orElseThrow();
        pay.stores().update(account, store, new UpdateStore(shop));
        pay.merchantAccounts().delete(account);

        assertThat(claim.location()).isPresent();
        Wire.seen(simulator, "updateStore")
                .as("PATCH", "/merchantAccounts/" + account + "/stores/" + store)
                .unkeyed();
        Wire.seen(simulator, "deleteMerchantAccount")
                .as("DELETE", "/merchantAccounts/" + account)
                .unkeyed()
                .empty();
    }

    @Test
    void optionsAreSigned() {
        var request = CreateCharge.of(purchases.permission(), PRICE);

        var outcome =
                pay.with(CallOptions.simulating("HardDeclined").withHeader("x-shop-trace", "4711"), p -> p.charges()
                        .create(request));

        assertThat(outcome).isInstanceOf(ChargeOutcome.Declined.class);
        assertThat(Wire.seen(simulator, "createCharge").request().signedHeaders())
                .containsEntry("x-shop-trace", "4711")
                .containsEntry("x-amz-pay-simulation-code", "HardDeclined");
    }

    @Test
    void rawCalls() {
        var permission = purchases.permission();

        var json = pay.raw()
                .call(RawRequest.delete("/chargePermissions/" + permission + "/close")
                        .withBody("{\"closureReason\":\"größer\"}"));

        assertThat(json).contains("größer");
        Wire.seen(simulator, "closeChargePermission")
                .as("DELETE", "/chargePermissions/" + permission + "/close")
                .unkeyed()
                .carrying("{'closureReason':'größer'}");
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
