package io.github.amazonpaygateway.report;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * What a report is about. Open: Amazon adds types, and one that is not listed here can be asked for by its name.
 *
 * @param value the text as Amazon writes it
 */
public record ReportType(String value) implements Serializable {

    /** Without the comma, which separates types in a query. */
    private static final Pattern ALLOWED = Pattern.compile("[\\w.:-]{1,128}");

    /** What was paid out. */
    public static final ReportType SETTLEMENT = flatFile("SETTLEMENT");
    /** What would have been paid out; the only type in the sandbox. */
    public static final ReportType SANDBOX_SETTLEMENT = flatFile("SANDBOX_SETTLEMENT");
    /** One-time ChargePermissions. */
    public static final ReportType ORDER_REFERENCE = flatFile("ORDER_REFERENCE");
    /** Recurring ChargePermissions. */
    public static final ReportType BILLING_AGREEMENT = flatFile("BILLING_AGREEMENT");
    /** Authorizations. */
    public static final ReportType AUTHORIZATION = flatFile("AUTHORIZATION");
    /** Captures; listed, but not to be asked for by the API. */
    public static final ReportType CAPTURE = flatFile("CAPTURE");
    /** Refunds. */
    public static final ReportType REFUND = flatFile("REFUND");
    /** Payments in several currencies; cannot be scheduled. */
    public static final ReportType MULTI_CURRENCY_PAYMENTS =
            new ReportType("_GET_CSV_CUSTOM_OFFAMAZONPAYMENTS_MULTI_CURRENCY_PAYMENTS_DATA_");

    /** @throws IllegalArgumentException when the text cannot be the name of a type */
    public ReportType {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("reportType must be 1 to 128 letters, digits and . _ : -");
        }
    }

    private static ReportType flatFile(String what) {
        return new ReportType("_GET_FLAT_FILE_OFFAMAZONPAYMENTS_" + what + "_DATA_");
    }

    @Override
    public String toString() {
        return value;
    }
}
