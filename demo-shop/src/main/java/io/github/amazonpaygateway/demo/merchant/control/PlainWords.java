package io.github.amazonpaygateway.demo.merchant.control;

import io.github.amazonpaygateway.charge.DeclineReason;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import java.util.Map;

/** Amazon's codes as a merchant would say them. */
final class PlainWords {

    private static final Map<ReasonCode, String> REFUSALS = Map.of(
            ReasonCode.TRANSACTION_AMOUNT_EXCEEDED,
            "The amount is more than is left. Choose a smaller one.",
            ReasonCode.TRANSACTION_COUNT_EXCEEDED,
            "Amazon Pay allows no further capture or refund of this payment.",
            ReasonCode.INVALID_CHARGE_STATUS,
            "The payment is not in a state that allows this. Refresh to see where it stands.",
            ReasonCode.INVALID_CHARGE_PERMISSION_STATUS,
            "The buyer's consent to this payment is over.",
            ReasonCode.DUPLICATE_IDEMPOTENCY_KEY,
            "This action was sent before with other values, so it was not done again.",
            ReasonCode.RESOURCE_NOT_FOUND,
            "Amazon Pay does not know this payment.");

    static String of(DeclineReason reason) {
        return switch (reason) {
            case SOFT_DECLINED -> "Declined for now. A later attempt may pass.";
            case HARD_DECLINED -> "Declined. The buyer has to choose another payment method.";
            case AMAZON_REJECTED -> "Amazon Pay rejected the payment. Do not ship; ask the buyer to order again.";
            case PROCESSING_FAILURE -> "Amazon Pay could not process it. Try again in a moment.";
            case TRANSACTION_TIMED_OUT -> "It was not decided in time. The buyer has to choose another payment method.";
            case PAYMENT_METHOD_NOT_ALLOWED -> "The payment method is not allowed for this payment.";
            case MFA_NOT_COMPLETED -> "The buyer has to confirm the payment with a second factor first.";
            case UNRECOGNIZED -> "Declined.";
        };
    }

    static String of(RequestRejectedException refused) {
        return refused.reasonCode()
                .map(code -> REFUSALS.getOrDefault(code, "Amazon Pay did not accept this (" + code + ")."))
                .orElse("Amazon Pay did not accept this.");
    }

    private PlainWords() {}
}
