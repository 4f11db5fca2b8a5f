package io.github.amazonpaygateway.impl.operations;

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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of {@code docs/operations.md}. */
final class OperationTable {

    static final List<OperationRow> ROWS = List.of(
            row(
                    "Create Checkout Session",
                    CheckoutSessionsClient.class,
                    "createCheckoutSession",
                    "checkoutSessions().create"),
            row("Get Checkout Session", CheckoutSessionsClient.class, "getCheckoutSession", "checkoutSessions().get"),
            row(
                    "Update Checkout Session",
                    CheckoutSessionsClient.class,
                    "updateCheckoutSession",
                    "checkoutSessions().update"),
            row(
                    "Complete Checkout Session",
                    CheckoutSessionsClient.class,
                    "completeCheckoutSession",
                    "checkoutSessions().complete"),
            row(
                    "Finalize Checkout Session",
                    CheckoutSessionsClient.class,
                    "finalizeCheckoutSession",
                    "checkoutSessions().finalizeSession"),
            row(
                    "Get Charge Permission",
                    ChargePermissionsClient.class,
                    "getChargePermission",
                    "chargePermissions().get"),
            row(
                    "Update Charge Permission",
                    ChargePermissionsClient.class,
                    "updateChargePermission",
                    "chargePermissions().update"),
            row(
                    "Close Charge Permission",
                    ChargePermissionsClient.class,
                    "closeChargePermission",
                    "chargePermissions().close"),
            row("Create Charge", ChargesClient.class, "createCharge", "charges().create"),
            row("Get Charge", ChargesClient.class, "getCharge", "charges().get"),
            row("Update Charge", ChargesClient.class, "updateCharge", "charges().update", "payment service providers"),
            row("Capture Charge", ChargesClient.class, "captureCharge", "charges().capture"),
            row("Cancel Charge", ChargesClient.class, "cancelCharge", "charges().cancel"),
            row("Create Refund", RefundsClient.class, "createRefund", "refunds().create"),
            row("Get Refund", RefundsClient.class, "getRefund", "refunds().get"),
            row("Get Buyer", BuyersClient.class, "getBuyer", "buyers().get"),
            row("Delivery Tracker", DeliveryTrackersClient.class, "createDeliveryTracker", "deliveryTrackers().create"),
            row(
                    "Get Authorization Token",
                    AuthorizationTokensClient.class,
                    "getAuthorizationToken",
                    "authorizationTokens().get",
                    "solution providers"),
            row("In-store merchant scan", InStoreClient.class, "inStoreScan", "inStore().scan", "admitted merchants"),
            row("In-store charge", InStoreClient.class, "inStoreCharge", "inStore().charge", "admitted merchants"),
            row("In-store refund", InStoreClient.class, "inStoreRefund", "inStore().refund", "admitted merchants"),
            row("Get Reports", ReportsClient.class, "getReports", "reports().list"),
            row("Get Report by id", ReportsClient.class, "getReport", "reports().get"),
            row(
                    "Get Report Document",
                    ReportsClient.class,
                    "getReportDocument",
                    "reports().document reports().download"),
            row("Create Report", ReportsClient.class, "createReport", "reports().create"),
            row("Get Report Schedules", ReportSchedulesClient.class, "getReportSchedules", "reportSchedules().list"),
            row("Get Report Schedule", ReportSchedulesClient.class, "getReportSchedule", "reportSchedules().get"),
            row(
                    "Create Report Schedule",
                    ReportSchedulesClient.class,
                    "createReportSchedule",
                    "reportSchedules().create"),
            row(
                    "Cancel Report Schedule",
                    ReportSchedulesClient.class,
                    "cancelReportSchedule",
                    "reportSchedules().cancel"),
            row("Get Disbursements", DisbursementsClient.class, "getDisbursements", "disbursements().list"),
            row(
                    "Create Dispute",
                    DisputesClient.class,
                    "createDispute",
                    "disputes().create",
                    "payment service providers"),
            row("Get Dispute", DisputesClient.class, "getDispute", "disputes().get"),
            row("Update Dispute", DisputesClient.class, "updateDispute", "disputes().update"),
            row("Contest Dispute", DisputesClient.class, "contestDispute", "disputes().contest"),
            row("Upload File", FilesClient.class, "uploadFile", "files().upload"),
            row(
                    "Register Merchant Account",
                    MerchantAccountsClient.class,
                    "registerMerchantAccount",
                    "merchantAccounts().register",
                    "partners"),
            row(
                    "Update Merchant Account",
                    MerchantAccountsClient.class,
                    "updateMerchantAccount",
                    "merchantAccounts().update",
                    "partners"),
            row(
                    "Delete Merchant Account",
                    MerchantAccountsClient.class,
                    "deleteMerchantAccount",
                    "merchantAccounts().delete",
                    "partners"),
            row(
                    "Claim Merchant Account",
                    MerchantAccountsClient.class,
                    "claimMerchantAccount",
                    "merchantAccounts().claim",
                    "partners"),
            row("Create Store", StoresClient.class, "createStore", "stores().create", "partners"),
            row("Update Store", StoresClient.class, "updateStore", "stores().update", "partners"));

    private OperationTable() {}

    static String markdown(MarkedTests contract, MarkedTests servers) {
        return Stream.concat(
                        Stream.of(
                                line(
                                        "#",
                                        "Amazon's operation",
                                        "Method and path",
                                        "Method of `AmazonPayGateway`",
                                        "In v1",
                                        "Only for",
                                        "Test against the simulator",
                                        "Test on the servers"),
                                "| --- | --- | --- | --- | --- | --- | --- | --- |\n"),
                        ROWS.stream().map(row -> line(row, contract, servers)))
                .collect(Collectors.joining());
    }

    private static String line(OperationRow row, MarkedTests contract, MarkedTests servers) {
        return line(
                String.valueOf(ROWS.indexOf(row) + 1),
                row.title(),
                code(List.of(row.verb() + " " + row.path())),
                code(row.gateway()),
                ApiVersion.V1.hasOperation(row.id()) ? "yes" : "",
                row.admitted(),
                code(contract.of(row.id())),
                code(servers.of(row.id())));
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String code(List<String> texts) {
        return texts.stream().map(text -> "`" + text + "`").collect(Collectors.joining(", "));
    }

    private static OperationRow row(String title, Class<?> client, String id, String gateway) {
        return row(title, client, id, gateway, "");
    }

    private static OperationRow row(String title, Class<?> client, String id, String gateway, String admitted) {
        return new OperationRow(title, client, id, List.of(gateway.split(" ")), admitted);
    }
}
