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
    /** Canceled by the shop (Charge; early pages also say it of a ChargePermission). */
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
    /** The buyer deleted the payment method (ChargePermission). */
    public static final ReasonCode PAYMENT_METHOD_DELETED = new ReasonCode("PaymentMethodDeleted");
    /** The payment method is out of date (ChargePermission). */
    public static final ReasonCode PAYMENT_METHOD_EXPIRED = new ReasonCode("PaymentMethodExpired");
    /** The buyer has not chosen a payment method (ChargePermission). */
    public static final ReasonCode PAYMENT_METHOD_NOT_SET = new ReasonCode("PaymentMethodNotSet");
    /** The buyer deleted the billing address (ChargePermission). */
    public static final ReasonCode BILLING_ADDRESS_DELETED = new ReasonCode("BillingAddressDeleted");
    /** The buyer did not pass the second factor (ChargePermission). */
    public static final ReasonCode MFA_FAILED = new ReasonCode("MFAFailed");
    /** No amount is set; seen in no answer, only in an official SDK (ChargePermission). */
    public static final ReasonCode AMOUNT_NOT_SET = new ReasonCode("AmountNotSet");
    /** Closed by the shop (ChargePermission). */
    public static final ReasonCode MERCHANT_CLOSED = new ReasonCode("MerchantClosed");
    /** Closed because all was captured: the normal end of a one-time order (ChargePermission). */
    public static final ReasonCode AMAZON_CLOSED = new ReasonCode("AmazonClosed");
    /** Closed by the buyer (ChargePermission). */
    public static final ReasonCode BUYER_CLOSED = new ReasonCode("BuyerClosed");

    /** The shop has to answer before the deadline (Dispute). */
    public static final ReasonCode MERCHANT_RESPONSE_REQUIRED = new ReasonCode("MerchantResponseRequired");
    /** The shop has to send more evidence (Dispute). */
    public static final ReasonCode MERCHANT_ADDITIONAL_EVIDENCES_REQUIRED =
            new ReasonCode("MerchantAdditionalEvidencesRequired");
    /** The buyer has to send more evidence (Dispute). */
    public static final ReasonCode BUYER_ADDITIONAL_EVIDENCES_REQUIRED =
            new ReasonCode("BuyerAdditionalEvidencesRequired");
    /** The shop gave in (Dispute). */
    public static final ReasonCode MERCHANT_ACCEPTED_DISPUTE = new ReasonCode("MerchantAcceptedDispute");
    /** The shop did not answer in time (Dispute). */
    public static final ReasonCode MERCHANT_RESPONSE_DEADLINE_EXPIRED =
            new ReasonCode("MerchantResponseDeadlineExpired");
    /** The buyer withdrew; written with two l, unlike {@link #BUYER_CANCELED} (Dispute). */
    public static final ReasonCode BUYER_CANCELLED = new ReasonCode("BuyerCancelled");
    /** Decided by a person at Amazon (Dispute). */
    public static final ReasonCode INVESTIGATOR_RESOLVED = new ReasonCode("InvestigatorResolved");
    /** Decided by a rule of Amazon (Dispute). */
    public static final ReasonCode AUTO_RESOLVED = new ReasonCode("AutoResolved");
    /** Closed because the buyer went to the bank (Dispute). */
    public static final ReasonCode CHARGEBACK_FILED = new ReasonCode("ChargebackFiled");

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
    /** Refusal 422: the ChargePermission can no longer be updated. */
    public static final ReasonCode CHARGE_PERMISSION_NOT_MODIFIABLE = new ReasonCode("ChargePermissionNotModifiable");
    /** Refusal 400: more than the ChargePermission may be charged in this month. */
    public static final ReasonCode PERIODIC_AMOUNT_EXCEEDED = new ReasonCode("PeriodicAmountExceeded");
    /** Refusal 400: the currency is not that of the session or the charge. */
    public static final ReasonCode CURRENCY_MISMATCH = new ReasonCode("CurrencyMismatch");
    /** Refusal 400: the request as a whole is wrong. */
    public static final ReasonCode INVALID_REQUEST = new ReasonCode("InvalidRequest");
    /** Refusal 400: a value is wrong. */
    public static final ReasonCode INVALID_PARAMETER_VALUE = new ReasonCode("InvalidParameterValue");
    /** Refusal 400: values that do not go together. */
    public static final ReasonCode INVALID_PARAMETER_COMBINATION = new ReasonCode("InvalidParameterCombination");
    /** Refusal 400: the body is no JSON. */
    public static final ReasonCode INVALID_REQUEST_FORMAT = new ReasonCode("InvalidRequestFormat");
    /** Refusal 400: the token is expired, revoked or malformed (delivery tracker). */
    public static final ReasonCode INVALID_INPUT_FORMAT = new ReasonCode("InvalidInputFormat");
    /** Refusal 400: a header is missing. */
    public static final ReasonCode MISSING_HEADER = new ReasonCode("MissingHeader");
    /** Refusal 400: a header is empty. */
    public static final ReasonCode MISSING_HEADER_VALUE = new ReasonCode("MissingHeaderValue");
    /** Refusal 400: a value is missing. */
    public static final ReasonCode MISSING_PARAMETER_VALUE = new ReasonCode("MissingParameterValue");
    /** Refusal 400: a field that the operation does not know. */
    public static final ReasonCode UNRECOGNIZED_FIELD = new ReasonCode("UnrecognizedField");
    /** Refusal 400: the simulation code does not fit the operation. */
    public static final ReasonCode INVALID_SANDBOX_SIMULATION_SPECIFIED =
            new ReasonCode("InvalidSandboxSimulationSpecified");
    /** Refusal 400: the URL version does not exist. */
    public static final ReasonCode INVALID_API_VERSION = new ReasonCode("InvalidAPIVersion");
    /** Refusal 401: the account may not make this call. */
    public static final ReasonCode UNAUTHORIZED_ACCESS = new ReasonCode("UnauthorizedAccess");
    /** Refusal 403: who calls is not known. */
    public static final ReasonCode INVALID_AUTHENTICATION = new ReasonCode("InvalidAuthentication");
    /** Refusal 403: the merchant account is not active. */
    public static final ReasonCode INVALID_ACCOUNT_STATUS = new ReasonCode("InvalidAccountStatus");
    /** Refusal 403: the token of the other merchant is not valid. */
    public static final ReasonCode INVALID_AUTHORIZATION_TOKEN = new ReasonCode("InvalidAuthorizationToken");
    /** Refusal 405: no such operation. */
    public static final ReasonCode UNSUPPORTED_OPERATION = new ReasonCode("UnsupportedOperation");
    /** Refusal 405: no such request. */
    public static final ReasonCode REQUEST_NOT_SUPPORTED = new ReasonCode("RequestNotSupported");
    /** Trouble 408: Amazon waited too long for the request. */
    public static final ReasonCode REQUEST_TIMEOUT = new ReasonCode("RequestTimeout");
    /** Refusal 426: TLS older than 1.2. */
    public static final ReasonCode TLS_VERSION_NOT_SUPPORTED = new ReasonCode("TLSVersionNotSupported");
    /** Trouble 429: another word for {@link #TOO_MANY_REQUESTS}, seen in a plugin. */
    public static final ReasonCode REQUEST_THROTTLED = new ReasonCode("RequestThrottled");
    /** Trouble 500: an error of Amazon. */
    public static final ReasonCode INTERNAL_SERVER_ERROR = new ReasonCode("InternalServerError");
    /** Trouble 503: Amazon is not available. */
    public static final ReasonCode SERVICE_UNAVAILABLE = new ReasonCode("ServiceUnavailable");

    /** Whether Amazon said this code, in whatever case. */
    public boolean is(ReasonCode other) {
        return value.equalsIgnoreCase(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
