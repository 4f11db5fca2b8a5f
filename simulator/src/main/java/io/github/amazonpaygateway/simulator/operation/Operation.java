package io.github.amazonpaygateway.simulator.operation;

import java.util.EnumSet;
import java.util.Set;

/** What can be asked of the API. */
public enum Operation {
    CREATE_CHECKOUT_SESSION("createCheckoutSession", "POST", "checkoutSessions"),
    GET_CHECKOUT_SESSION("getCheckoutSession", "GET", "checkoutSessions/{id}"),
    UPDATE_CHECKOUT_SESSION("updateCheckoutSession", "PATCH", "checkoutSessions/{id}"),
    COMPLETE_CHECKOUT_SESSION("completeCheckoutSession", "POST", "checkoutSessions/{id}/complete"),
    FINALIZE_CHECKOUT_SESSION("finalizeCheckoutSession", "POST", "checkoutSessions/{id}/finalize"),
    GET_CHARGE_PERMISSION("getChargePermission", "GET", "chargePermissions/{id}"),
    UPDATE_CHARGE_PERMISSION("updateChargePermission", "PATCH", "chargePermissions/{id}"),
    CLOSE_CHARGE_PERMISSION("closeChargePermission", "DELETE", "chargePermissions/{id}/close"),
    CREATE_CHARGE("createCharge", "POST", "charges"),
    GET_CHARGE("getCharge", "GET", "charges/{id}"),
    UPDATE_CHARGE("updateCharge", "PATCH", "charges/{id}"),
    CAPTURE_CHARGE("captureCharge", "POST", "charges/{id}/capture"),
    CANCEL_CHARGE("cancelCharge", "DELETE", "charges/{id}/cancel"),
    CREATE_REFUND("createRefund", "POST", "refunds"),
    GET_REFUND("getRefund", "GET", "refunds/{id}"),
    GET_BUYER("getBuyer", "GET", "buyers/{id}"),
    CREATE_DELIVERY_TRACKER("createDeliveryTracker", "POST", "deliveryTrackers"),
    GET_AUTHORIZATION_TOKEN("getAuthorizationToken", "GET", "authorizationTokens/{id}"),
    CREATE_DISPUTE("createDispute", "POST", "disputes"),
    GET_DISPUTE("getDispute", "GET", "disputes/{id}"),
    UPDATE_DISPUTE("updateDispute", "PATCH", "disputes/{id}"),
    CONTEST_DISPUTE("contestDispute", "POST", "disputes/{id}/contest"),
    UPLOAD_FILE("uploadFile", "POST", "files"),
    GET_REPORTS("getReports", "GET", "reports"),
    GET_REPORT("getReport", "GET", "reports/{id}"),
    CREATE_REPORT("createReport", "POST", "reports"),
    GET_REPORT_DOCUMENT("getReportDocument", "GET", "report-documents/{id}"),
    GET_REPORT_SCHEDULES("getReportSchedules", "GET", "report-schedules"),
    GET_REPORT_SCHEDULE("getReportSchedule", "GET", "report-schedules/{id}"),
    CREATE_REPORT_SCHEDULE("createReportSchedule", "POST", "report-schedules"),
    CANCEL_REPORT_SCHEDULE("cancelReportSchedule", "DELETE", "report-schedules/{id}"),
    GET_DISBURSEMENTS("getDisbursements", "GET", "disbursements"),
    IN_STORE_SCAN("inStoreScan", "POST", "in-store/merchantScan"),
    IN_STORE_CHARGE("inStoreCharge", "POST", "in-store/charge"),
    IN_STORE_REFUND("inStoreRefund", "POST", "in-store/refund"),
    REGISTER_MERCHANT_ACCOUNT("registerMerchantAccount", "POST", "merchantAccounts"),
    UPDATE_MERCHANT_ACCOUNT("updateMerchantAccount", "PATCH", "merchantAccounts/{id}"),
    DELETE_MERCHANT_ACCOUNT("deleteMerchantAccount", "DELETE", "merchantAccounts/{id}"),
    CLAIM_MERCHANT_ACCOUNT("claimMerchantAccount", "POST", "merchantAccounts/{id}/claim"),
    CREATE_STORE("createStore", "POST", "merchantAccounts/{id}/stores"),
    UPDATE_STORE("updateStore", "PATCH", "merchantAccounts/{id}/stores/{part}");

    // Pages of v1 exist for these and no others (in-store had another path then).
    private static final Set<Operation> IN_V1 = EnumSet.of(
            CREATE_CHECKOUT_SESSION,
            GET_CHECKOUT_SESSION,
            UPDATE_CHECKOUT_SESSION,
            GET_CHARGE_PERMISSION,
            UPDATE_CHARGE_PERMISSION,
            CLOSE_CHARGE_PERMISSION,
            CREATE_CHARGE,
            GET_CHARGE,
            CAPTURE_CHARGE,
            CANCEL_CHARGE,
            CREATE_REFUND,
            GET_REFUND,
            CREATE_DELIVERY_TRACKER);

    private static final Set<Operation> KEY_NEEDED =
            EnumSet.of(CREATE_CHECKOUT_SESSION, CREATE_CHARGE, CAPTURE_CHARGE, CREATE_REFUND);

    private final String wireName;
    private final String method;
    private final String template;

    Operation(String wireName, String method, String template) {
        this.wireName = wireName;
        this.method = method;
        this.template = template;
    }

    /** The name in journal entries and faults. */
    public String wireName() {
        return wireName;
    }

    /** The verb. */
    public String method() {
        return method;
    }

    /** The path after the version; {@code {id}} stands for the object, {@code {part}} for a part of it. */
    public String template() {
        return template;
    }

    /** Whether an idempotency key has an effect: on POST only. */
    public boolean takesKey() {
        return method.equals("POST");
    }

    /** Whether the service itself is known to refuse the request without a key; complete is known to pass. */
    public boolean needsKey() {
        return KEY_NEEDED.contains(this);
    }

    /** Whether v1 of the URL has it. */
    public boolean isInV1() {
        return IN_V1.contains(this);
    }
}
