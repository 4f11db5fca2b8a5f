package io.github.amazonpaygateway.impl.failure;

import static io.github.amazonpaygateway.failure.ReasonCode.AMAZON_CANCELED;
import static io.github.amazonpaygateway.failure.ReasonCode.AMAZON_CLOSED;
import static io.github.amazonpaygateway.failure.ReasonCode.AMAZON_REJECTED;
import static io.github.amazonpaygateway.failure.ReasonCode.AMOUNT_NOT_SET;
import static io.github.amazonpaygateway.failure.ReasonCode.AUTO_RESOLVED;
import static io.github.amazonpaygateway.failure.ReasonCode.BILLING_ADDRESS_DELETED;
import static io.github.amazonpaygateway.failure.ReasonCode.BUYER_ADDITIONAL_EVIDENCES_REQUIRED;
import static io.github.amazonpaygateway.failure.ReasonCode.BUYER_CANCELED;
import static io.github.amazonpaygateway.failure.ReasonCode.BUYER_CANCELLED;
import static io.github.amazonpaygateway.failure.ReasonCode.BUYER_CLOSED;
import static io.github.amazonpaygateway.failure.ReasonCode.CHARGEBACK_FILED;
import static io.github.amazonpaygateway.failure.ReasonCode.CHARGE_IN_PROGRESS;
import static io.github.amazonpaygateway.failure.ReasonCode.CHARGE_PERMISSION_CANCELED;
import static io.github.amazonpaygateway.failure.ReasonCode.DECLINED;
import static io.github.amazonpaygateway.failure.ReasonCode.EXPIRED;
import static io.github.amazonpaygateway.failure.ReasonCode.EXPIRED_UNUSED;
import static io.github.amazonpaygateway.failure.ReasonCode.HARD_DECLINED;
import static io.github.amazonpaygateway.failure.ReasonCode.INVESTIGATOR_RESOLVED;
import static io.github.amazonpaygateway.failure.ReasonCode.MERCHANT_ACCEPTED_DISPUTE;
import static io.github.amazonpaygateway.failure.ReasonCode.MERCHANT_ADDITIONAL_EVIDENCES_REQUIRED;
import static io.github.amazonpaygateway.failure.ReasonCode.MERCHANT_CANCELED;
import static io.github.amazonpaygateway.failure.ReasonCode.MERCHANT_CLOSED;
import static io.github.amazonpaygateway.failure.ReasonCode.MERCHANT_RESPONSE_DEADLINE_EXPIRED;
import static io.github.amazonpaygateway.failure.ReasonCode.MERCHANT_RESPONSE_REQUIRED;
import static io.github.amazonpaygateway.failure.ReasonCode.MFA_FAILED;
import static io.github.amazonpaygateway.failure.ReasonCode.PAYMENT_METHOD_DELETED;
import static io.github.amazonpaygateway.failure.ReasonCode.PAYMENT_METHOD_EXPIRED;
import static io.github.amazonpaygateway.failure.ReasonCode.PAYMENT_METHOD_INVALID;
import static io.github.amazonpaygateway.failure.ReasonCode.PAYMENT_METHOD_NOT_ALLOWED;
import static io.github.amazonpaygateway.failure.ReasonCode.PAYMENT_METHOD_NOT_SET;
import static io.github.amazonpaygateway.failure.ReasonCode.PROCESSING_FAILURE;
import static io.github.amazonpaygateway.failure.ReasonCode.SOFT_DECLINED;
import static io.github.amazonpaygateway.failure.ReasonCode.STOP_SHIPMENT_ATYPICAL_AUTH;
import static io.github.amazonpaygateway.failure.ReasonCode.TRANSACTION_AMOUNT_EXCEEDED;
import static io.github.amazonpaygateway.failure.ReasonCode.TRANSACTION_TIMED_OUT;

import io.github.amazonpaygateway.failure.ReasonCode;
import java.util.List;

/**
 * One reason for the state of an object ("States and reason codes" in Amazon's documents).
 *
 * @param state of which object, and in which state
 * @param code Amazon's reason code
 * @param meaning what happened
 * @param remedy what the shop should do
 */
record StateReasonRow(String state, ReasonCode code, String meaning, String remedy) {

    private static final String SESSION = "CheckoutSession Canceled";
    private static final String WAITING = "ChargePermission NonChargeable";
    private static final String CLOSED = "ChargePermission Closed";
    private static final String CANCELED = "Charge Canceled";
    private static final String DECLINED_CHARGE = "Charge Declined";
    private static final String DECLINED_REFUND = "Refund Declined";
    private static final String ACTION = "Dispute ActionRequired";
    private static final String RESOLVED = "Dispute Resolved or Closed";

    private static final String AGAIN = "Offer the buyer to start again";
    private static final String WALLET = "Ask the buyer to repair the payment method at Amazon; a notification follows";
    private static final String NEW_ONE = "Ask the buyer for a new checkout";
    private static final String OTHER_WAY = "Ask the buyer for another payment method";
    private static final String NOTHING = "Nothing";

    static final List<StateReasonRow> ALL_ROWS = List.of(
            row(SESSION, BUYER_CANCELED, "The buyer left Amazon's page", AGAIN),
            row(SESSION, AMAZON_CANCELED, "Amazon was not available; not about the payment", AGAIN),
            row(
                    SESSION,
                    DECLINED,
                    "The payment was declined, also by fraud checks or a failed second factor",
                    OTHER_WAY),
            row(SESSION, EXPIRED, "24 hours went by", AGAIN),
            row(WAITING, CHARGE_IN_PROGRESS, "A charge is authorized or pending", "Wait for it, or cancel it"),
            row(WAITING, PAYMENT_METHOD_INVALID, "The previous charge was declined", WALLET),
            row(WAITING, PAYMENT_METHOD_DELETED, "The buyer deleted the payment method", WALLET),
            row(WAITING, PAYMENT_METHOD_EXPIRED, "The payment method is out of date", WALLET),
            row(WAITING, PAYMENT_METHOD_NOT_ALLOWED, "The payment method may not be used", WALLET),
            row(WAITING, PAYMENT_METHOD_NOT_SET, "The buyer has not chosen a payment method", WALLET),
            row(WAITING, BILLING_ADDRESS_DELETED, "The buyer deleted the billing address", WALLET),
            row(WAITING, MFA_FAILED, "The buyer did not pass the second factor", WALLET),
            row(
                    "ChargePermission, any",
                    TRANSACTION_AMOUNT_EXCEEDED,
                    "Seen, not documented",
                    "Read the limits of the permission"),
            row(
                    "ChargePermission, any",
                    AMOUNT_NOT_SET,
                    "Known to an official SDK only",
                    "Read the permission again later"),
            row(CLOSED, MERCHANT_CLOSED, "The shop closed it", NOTHING),
            row(CLOSED, MERCHANT_CANCELED, "The same, in the words of early pages", NOTHING),
            row(CLOSED, BUYER_CANCELED, "The buyer canceled it", NEW_ONE),
            row(CLOSED, BUYER_CLOSED, "The buyer closed it", NEW_ONE),
            row(CLOSED, AMAZON_CLOSED, "All was captured: the normal end of an order", NOTHING),
            row(CLOSED, AMAZON_CANCELED, "Amazon canceled it", NEW_ONE),
            row(CLOSED, EXPIRED, "The lifetime is over: 180 days, or 13 months", NEW_ONE),
            row(
                    "Charge, any that is not Declined or Canceled",
                    STOP_SHIPMENT_ATYPICAL_AUTH,
                    "Signs of unusual activity",
                    "Do not ship"),
            row(
                    CANCELED,
                    EXPIRED_UNUSED,
                    "Authorized for 30 days and never captured",
                    "Charge again while the permission is Chargeable"),
            row(CANCELED, AMAZON_CANCELED, "Amazon canceled it", "Read the permission"),
            row(CANCELED, MERCHANT_CANCELED, "The shop canceled it", NOTHING),
            row(
                    CANCELED,
                    CHARGE_PERMISSION_CANCELED,
                    "The permission was closed together with its pending charges",
                    NOTHING),
            row(CANCELED, BUYER_CANCELED, "The buyer canceled it", NEW_ONE),
            row(
                    DECLINED_CHARGE,
                    SOFT_DECLINED,
                    "A later attempt may pass",
                    "Charge again with a new key, or ask for another payment method"),
            row(DECLINED_CHARGE, HARD_DECLINED, "A later attempt will not pass", OTHER_WAY),
            row(DECLINED_CHARGE, AMAZON_REJECTED, "Amazon refused; the permission is canceled too", NEW_ONE),
            row(
                    DECLINED_CHARGE,
                    PROCESSING_FAILURE,
                    "An error of Amazon",
                    "Charge again with a new key while the permission is Chargeable"),
            row(DECLINED_CHARGE, TRANSACTION_TIMED_OUT, "Not decided in time, or within 24 hours", OTHER_WAY),
            row(DECLINED_REFUND, AMAZON_REJECTED, "Amazon refused", "Give the money back in another way"),
            row(
                    DECLINED_REFUND,
                    PROCESSING_FAILURE,
                    "An error of Amazon, or the buyer has the money by a claim already",
                    "Look for a dispute first; then refund with a new key"),
            row(ACTION, MERCHANT_RESPONSE_REQUIRED, "The shop has to answer", "Contest or accept before the deadline"),
            row(
                    ACTION,
                    MERCHANT_ADDITIONAL_EVIDENCES_REQUIRED,
                    "The shop has to send more evidence",
                    "Send it before the deadline"),
            row(ACTION, BUYER_ADDITIONAL_EVIDENCES_REQUIRED, "The buyer has to send more evidence", NOTHING),
            row(RESOLVED, MERCHANT_ACCEPTED_DISPUTE, "The shop gave in", NOTHING),
            row(RESOLVED, MERCHANT_RESPONSE_DEADLINE_EXPIRED, "The shop did not answer in time", "Watch the deadlines"),
            row(RESOLVED, BUYER_CANCELLED, "The buyer withdrew", NOTHING),
            row(RESOLVED, INVESTIGATOR_RESOLVED, "Decided by a person at Amazon", "Read the resolution"),
            row(RESOLVED, AUTO_RESOLVED, "Decided by a rule of Amazon", "Read the resolution"),
            row(RESOLVED, CHARGEBACK_FILED, "The buyer went to the bank", "Wait for the chargeback"));

    private static StateReasonRow row(String state, ReasonCode code, String meaning, String remedy) {
        return new StateReasonRow(state, code, meaning, remedy);
    }
}
