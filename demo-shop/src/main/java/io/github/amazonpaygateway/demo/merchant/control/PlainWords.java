package io.github.amazonpaygateway.demo.merchant.control;

import io.github.amazonpaygateway.charge.DeclineReason;
import io.github.amazonpaygateway.ledger.Refusal;

/** Codes of Amazon and of the ledger as a merchant would say them. */
final class PlainWords {

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

    static String of(Refusal refusal) {
        return switch (refusal) {
            case OTHER_VALUES -> "This form was sent before with another amount, so it was not done again.";
            case OVER_PERMISSION, OVER_AUTHORIZATION -> "The amount is more than is left. Choose a smaller one.";
            case OVER_CAPTURE -> "All that was captured is given back, or on its way back.";
            case ALREADY_CAPTURED -> "The payment is captured already: it can only be refunded.";
            case NOT_AUTHORIZED -> "Nothing is authorized (any more), so there is nothing to capture or cancel.";
            case NOT_CAPTURED -> "Nothing is captured, so there is nothing to give back.";
            case IN_PROGRESS -> "Another action of this payment is under way. Wait for its end.";
            case OUTCOME_UNKNOWN ->
                "Nobody knows yet what became of another action of this payment. Wait until it is"
                        + " found out, or ask Amazon Pay again below.";
            case PERMISSION_CLOSED -> "The buyer's consent to this payment is over.";
            case NOT_FOUND -> "This payment is not known.";
            case SESSION_DIFFERS, REJECTED ->
                "Amazon Pay did not accept this. Refresh to see where the payment stands.";
            case UNAVAILABLE -> "Amazon Pay cannot be reached right now. Nothing was moved; try again.";
        };
    }

    private PlainWords() {}
}
