package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.checkout.ProductType;
import io.github.amazonpaygateway.dispute.DisputeResolution;
import io.github.amazonpaygateway.dispute.DisputeState;
import io.github.amazonpaygateway.dispute.EvidenceType;
import io.github.amazonpaygateway.dispute.FilingReason;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import io.github.amazonpaygateway.refund.RefundState;
import io.github.amazonpaygateway.report.ReportStatus;
import io.github.amazonpaygateway.report.ScheduleFrequency;
import java.util.Map;
import java.util.Optional;

/** The one table of words that have two names at Amazon, by page of the documents or by a slip. */
final class Words {

    /** A slip of the migration guide. */
    private static final Map<String, String> SLIPS = Map.of("amountBalance", "accountBalance");

    static final OpenEnum<CheckoutSessionState> SESSION_STATES =
            OpenEnum.of(CheckoutSessionState.UNRECOGNIZED, Map.of("Complete", CheckoutSessionState.COMPLETED));

    static final OpenEnum<ChargePermissionState> PERMISSION_STATES = OpenEnum.of(ChargePermissionState.UNRECOGNIZED);

    /** The prose of the introduction says Pending for what may come before Authorized, and Completed for Captured. */
    static final OpenEnum<ChargeState> CHARGE_STATES = OpenEnum.of(
            ChargeState.UNRECOGNIZED,
            Map.of(
                    "Pending", ChargeState.AUTHORIZATION_INITIATED,
                    "AuthorizeInitiated", ChargeState.AUTHORIZATION_INITIATED,
                    "CaptureInitated", ChargeState.CAPTURE_INITIATED,
                    "Completed", ChargeState.CAPTURED));

    static final OpenEnum<RefundState> REFUND_STATES = OpenEnum.of(
            RefundState.UNRECOGNIZED,
            Map.of("Pending", RefundState.REFUND_INITIATED, "Completed", RefundState.REFUNDED));

    static final OpenEnum<ReportStatus> REPORT_STATUSES = OpenEnum.of(
            ReportStatus.UNRECOGNIZED,
            Map.of("IN_PROGRESS", ReportStatus.IN_PROGRESS, "CANCELED", ReportStatus.CANCELLED));

    static final OpenEnum<ScheduleFrequency> FREQUENCIES = OpenEnum.of(ScheduleFrequency.UNRECOGNIZED);

    static final OpenEnum<DisputeState> DISPUTE_STATES = OpenEnum.of(DisputeState.UNRECOGNIZED);
    static final OpenEnum<DisputeResolution> RESOLUTIONS = OpenEnum.of(DisputeResolution.UNRECOGNIZED);
    static final OpenEnum<EvidenceType> EVIDENCE_TYPES = OpenEnum.of(EvidenceType.UNRECOGNIZED);

    /** Amazon has a reason of the name that is our word for unknown ones. */
    static final OpenEnum<FilingReason> FILING_REASONS =
            OpenEnum.of(FilingReason.UNRECOGNIZED, Map.of("Unrecognized", FilingReason.UNRECOGNIZED_CHARGE));

    static final OpenEnum<ChargePermissionType> PERMISSION_TYPES = OpenEnum.of(ChargePermissionType.UNRECOGNIZED);
    static final OpenEnum<PaymentIntent> PAYMENT_INTENTS = OpenEnum.of(PaymentIntent.UNRECOGNIZED);
    static final OpenEnum<ProductType> PRODUCT_TYPES = OpenEnum.of(ProductType.UNRECOGNIZED);

    /** Answers are read by either name, whatever the version: one that is unusual must not cost an order. */
    static Optional<String> otherName(String field) {
        String other = SLIPS.getOrDefault(field, ApiVersion.V1.field(field));
        return Optional.of(other).filter(name -> !name.equals(field));
    }

    static String sent(FilingReason reason) {
        return reason == FilingReason.UNRECOGNIZED_CHARGE ? "Unrecognized" : OpenEnum.sent(reason);
    }

    private Words() {}
}
