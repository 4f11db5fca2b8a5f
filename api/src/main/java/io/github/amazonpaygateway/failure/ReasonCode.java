package io.github.amazonpaygateway.failure;

import java.io.Serializable;

/**
 * Amazon's word for why: a state was reached, or a request was refused. Open: a code that Amazon adds tomorrow is kept
 * as it came, so compare with {@link #is} or {@link #equals} and expect codes that are not listed here.
 *
 * @param value the text as Amazon wrote it, for example {@code SoftDeclined}
 */
public record ReasonCode(String value) implements Serializable {

    /** A later attempt may pass; the buyer may also choose another payment method (Charge). */
    public static final ReasonCode SOFT_DECLINED = new ReasonCode("SoftDeclined");
    /** A later attempt will not pass; the buyer must choose another payment method (Charge). */
    public static final ReasonCode HARD_DECLINED = new ReasonCode("HardDeclined");
    /** Amazon refused; for a Charge its ChargePermission is canceled too (Charge, Refund). */
    public static final ReasonCode AMAZON_REJECTED = new ReasonCode("AmazonRejected");
    /** An internal error of Amazon that ended this attempt; go on only while the ChargePermission is Chargeable. */
    public static final ReasonCode PROCESSING_FAILURE = new ReasonCode("ProcessingFailure");
    /** No decision in time, or after 24 hours with pending authorization (Charge). */
    public static final ReasonCode TRANSACTION_TIMED_OUT = new ReasonCode("TransactionTimedOut");
    /** The stored payment method may not be used for this charge (Charge, ChargePermission). */
    public static final ReasonCode PAYMENT_METHOD_NOT_ALLOWED = new ReasonCode("PaymentMethodNotAllowed");
    /** The buyer has to confirm with a second factor first (Charge). */
    public static final ReasonCode MFA_NOT_COMPLETED = new ReasonCode("MFANotCompleted");
    /** Signs of unusual activity: do not ship, whatever the state (Charge). */
    public static final ReasonCode STOP_SHIPMENT_ATYPICAL_AUTH = new ReasonCode("StopShipmentAtypicalAuth");
    /** Authorized for 30 days and never captured (Charge). */
    public static final ReasonCode EXPIRED_UNUSED = new ReasonCode("ExpiredUnused");
    /** Canceled by Amazon (CheckoutSession, ChargePermission, Charge). */
    public static final ReasonCode AMAZON_CANCELED = new ReasonCode("AmazonCanceled");
    /** Canceled by the shop (Charge). */
    public static final ReasonCode MERCHANT_CANCELED = new ReasonCode("MerchantCanceled");
    /** The ChargePermission was closed together with its pending charges (Charge). */
    public static final ReasonCode CHARGE_PERMISSION_CANCELED = new ReasonCode("ChargePermissionCanceled");
    /** Canceled by the buyer (CheckoutSession, ChargePermission, Charge). */
    public static final ReasonCode BUYER_CANCELED = new ReasonCode("BuyerCanceled");
    /** The payment was declined during checkout, also by fraud checks (CheckoutSession). */
    public static final ReasonCode DECLINED = new ReasonCode("Declined");
    /** The lifetime is over (CheckoutSession: 24 hours, ChargePermission: 180 days or 13 months). */
    public static final ReasonCode EXPIRED = new ReasonCode("Expired");
    /** A charge is authorized or pending, so no other may start (ChargePermission). */
    public static final ReasonCode CHARGE_IN_PROGRESS = new ReasonCode("ChargeInProgress");
    /** The previous charge was declined (ChargePermission). */
    public static final ReasonCode PAYMENT_METHOD_INVALID = new ReasonCode("PaymentMethodInvalid");
    /** Closed by the shop (ChargePermission). */
    public static final ReasonCode MERCHANT_CLOSED = new ReasonCode("MerchantClosed");
    /** Closed because all was captured: the normal end of a one-time order (ChargePermission). */
    public static final ReasonCode AMAZON_CLOSED = new ReasonCode("AmazonClosed");
    /** Closed by the buyer (ChargePermission). */
    public static final ReasonCode BUYER_CLOSED = new ReasonCode("BuyerClosed");

    /** Refusal 422: the session was canceled by the buyer or because the payment was declined. */
    public static final ReasonCode CHECKOUT_SESSION_CANCELED = new ReasonCode("CheckoutSessionCanceled");
    /** Refusal 422: the state of the session does not allow the operation. */
    public static final ReasonCode INVALID_CHECKOUT_SESSION_STATUS = new ReasonCode("InvalidCheckoutSessionStatus");
    /** Refusal 422: the state of the ChargePermission does not allow the operation. */
    public static final ReasonCode INVALID_CHARGE_PERMISSION_STATUS = new ReasonCode("InvalidChargePermissionStatus");
    /** Refusal 422: the state of the Charge does not allow the operation. */
    public static final ReasonCode INVALID_CHARGE_STATUS = new ReasonCode("InvalidChargeStatus");
    /** Refusal 400: more than the ChargePermission or the Charge has left. */
    public static final ReasonCode TRANSACTION_AMOUNT_EXCEEDED = new ReasonCode("TransactionAmountExceeded");
    /** Refusal 422: too many captures or refunds. */
    public static final ReasonCode TRANSACTION_COUNT_EXCEEDED = new ReasonCode("TransactionCountExceeded");
    /** Refusal 409: the amount to complete is not the amount of the session. */
    public static final ReasonCode AMOUNT_MISMATCH = new ReasonCode("AmountMismatch");
    /** Refusal 400: the key was used before with other values. A fault of the program. */
    public static final ReasonCode DUPLICATE_IDEMPOTENCY_KEY = new ReasonCode("DuplicateIdempotencyKey");
    /** Refusal 400: a header is wrong, for example a date in the future. */
    public static final ReasonCode INVALID_HEADER_VALUE = new ReasonCode("InvalidHeaderValue");
    /** Refusal 403: the signature is not valid for the key. */
    public static final ReasonCode INVALID_REQUEST_SIGNATURE = new ReasonCode("InvalidRequestSignature");
    /** Refusal 404: there is no such object, or no longer. */
    public static final ReasonCode RESOURCE_NOT_FOUND = new ReasonCode("ResourceNotFound");
    /** Refusal 429: too many requests. */
    public static final ReasonCode TOO_MANY_REQUESTS = new ReasonCode("TooManyRequests");

    /** Whether Amazon said this code, in whatever case. */
    public boolean is(ReasonCode other) {
        return value.equalsIgnoreCase(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
