package io.github.amazonpaygateway.impl.failure;

import static io.github.amazonpaygateway.failure.ReasonCode.AMAZON_REJECTED;
import static io.github.amazonpaygateway.failure.ReasonCode.AMOUNT_MISMATCH;
import static io.github.amazonpaygateway.failure.ReasonCode.CHARGE_PERMISSION_NOT_MODIFIABLE;
import static io.github.amazonpaygateway.failure.ReasonCode.CHECKOUT_SESSION_CANCELED;
import static io.github.amazonpaygateway.failure.ReasonCode.CURRENCY_MISMATCH;
import static io.github.amazonpaygateway.failure.ReasonCode.DUPLICATE_IDEMPOTENCY_KEY;
import static io.github.amazonpaygateway.failure.ReasonCode.HARD_DECLINED;
import static io.github.amazonpaygateway.failure.ReasonCode.INTERNAL_SERVER_ERROR;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_ACCOUNT_STATUS;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_API_VERSION;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_AUTHENTICATION;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_AUTHORIZATION_TOKEN;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_CHARGE_PERMISSION_STATUS;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_CHARGE_STATUS;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_CHECKOUT_SESSION_STATUS;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_HEADER_VALUE;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_INPUT_FORMAT;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_PARAMETER_COMBINATION;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_PARAMETER_VALUE;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_REQUEST;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_REQUEST_FORMAT;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_REQUEST_SIGNATURE;
import static io.github.amazonpaygateway.failure.ReasonCode.INVALID_SANDBOX_SIMULATION_SPECIFIED;
import static io.github.amazonpaygateway.failure.ReasonCode.MFA_NOT_COMPLETED;
import static io.github.amazonpaygateway.failure.ReasonCode.MISSING_HEADER;
import static io.github.amazonpaygateway.failure.ReasonCode.MISSING_HEADER_VALUE;
import static io.github.amazonpaygateway.failure.ReasonCode.MISSING_PARAMETER_VALUE;
import static io.github.amazonpaygateway.failure.ReasonCode.PAYMENT_METHOD_NOT_ALLOWED;
import static io.github.amazonpaygateway.failure.ReasonCode.PERIODIC_AMOUNT_EXCEEDED;
import static io.github.amazonpaygateway.failure.ReasonCode.PROCESSING_FAILURE;
import static io.github.amazonpaygateway.failure.ReasonCode.REQUEST_NOT_SUPPORTED;
import static io.github.amazonpaygateway.failure.ReasonCode.REQUEST_THROTTLED;
import static io.github.amazonpaygateway.failure.ReasonCode.REQUEST_TIMEOUT;
import static io.github.amazonpaygateway.failure.ReasonCode.RESOURCE_NOT_FOUND;
import static io.github.amazonpaygateway.failure.ReasonCode.SERVICE_UNAVAILABLE;
import static io.github.amazonpaygateway.failure.ReasonCode.SOFT_DECLINED;
import static io.github.amazonpaygateway.failure.ReasonCode.TLS_VERSION_NOT_SUPPORTED;
import static io.github.amazonpaygateway.failure.ReasonCode.TOO_MANY_REQUESTS;
import static io.github.amazonpaygateway.failure.ReasonCode.TRANSACTION_AMOUNT_EXCEEDED;
import static io.github.amazonpaygateway.failure.ReasonCode.TRANSACTION_COUNT_EXCEEDED;
import static io.github.amazonpaygateway.failure.ReasonCode.TRANSACTION_TIMED_OUT;
import static io.github.amazonpaygateway.failure.ReasonCode.UNAUTHORIZED_ACCESS;
import static io.github.amazonpaygateway.failure.ReasonCode.UNRECOGNIZED_FIELD;
import static io.github.amazonpaygateway.failure.ReasonCode.UNSUPPORTED_OPERATION;

import io.github.amazonpaygateway.failure.ReasonCode;
import java.util.List;

/**
 * One answer that is no success, as Amazon's documents list it ("Error handling" and the pages of the operations).
 *
 * @param status the HTTP status
 * @param code Amazon's reason code
 * @param from which operations answer it
 * @param meaning what happened
 * @param remedy what the shop should do
 */
record RefusalRow(int status, ReasonCode code, String from, String meaning, String remedy) {

    private static final String ALL = "all";
    private static final String CHARGE = "create charge";
    private static final String CAPTURE = "capture charge";
    private static final String REFUND = "create refund";
    private static final String COMPLETE = "complete checkout session";
    private static final String PROGRAM = "Correct the program; the message names the field where Amazon does";
    private static final String OTHER_WAY = "Ask the buyer for another payment method";
    private static final String SLOWER = "Slow down; try again later, with the same key";
    private static final String LATER = "Try again later, with the same key";

    static final List<RefusalRow> ALL_ROWS = List.of(
            row(
                    400,
                    INVALID_HEADER_VALUE,
                    ALL,
                    "A header is wrong, above all a date in the future",
                    "Synchronise the clock; the gateway corrects itself by Amazon's clock and sends once more"),
            row(400, INVALID_REQUEST, ALL, "The request as a whole is wrong", PROGRAM),
            row(400, INVALID_PARAMETER_VALUE, ALL, "A value is wrong", PROGRAM),
            row(400, INVALID_PARAMETER_COMBINATION, ALL, "Values that do not go together", PROGRAM),
            row(400, INVALID_REQUEST_FORMAT, ALL, "The body is no JSON", PROGRAM),
            row(
                    400,
                    INVALID_INPUT_FORMAT,
                    "delivery tracker",
                    "The token is expired, revoked or malformed",
                    "Renew the token; check the number of the parcel"),
            row(400, MISSING_HEADER, ALL, "A header is missing", "Look for a proxy that takes headers away"),
            row(400, MISSING_HEADER_VALUE, ALL, "A header is empty", "Look for a proxy that changes headers"),
            row(400, MISSING_PARAMETER_VALUE, ALL, "A value is missing", PROGRAM),
            row(400, UNRECOGNIZED_FIELD, ALL, "A field that the operation does not know", PROGRAM),
            row(
                    400,
                    INVALID_SANDBOX_SIMULATION_SPECIFIED,
                    ALL,
                    "The simulation code does not fit the operation",
                    "Choose a code of this operation; none in the live environment"),
            row(
                    400,
                    DUPLICATE_IDEMPOTENCY_KEY,
                    "all with a key",
                    "The key was used before with other values",
                    "One key for one intention: find out what the key did before, never change the values under a key"),
            row(
                    400,
                    CURRENCY_MISMATCH,
                    ALL,
                    "The currency is not that of the session or the charge",
                    "Use the currency of the object"),
            row(
                    400,
                    INVALID_API_VERSION,
                    ALL,
                    "The URL version does not exist",
                    "Set api-version to v2, or to v1 for an old integration"),
            row(
                    400,
                    TRANSACTION_AMOUNT_EXCEEDED,
                    CHARGE + ", " + CAPTURE + ", " + REFUND,
                    "More than the permission or the charge has left",
                    "Read the object and ask for what is left"),
            row(
                    400,
                    PERIODIC_AMOUNT_EXCEEDED,
                    CHARGE,
                    "More than the permission may be charged in this month",
                    "Charge next month, or ask the buyer for a new permission"),
            row(
                    401,
                    UNAUTHORIZED_ACCESS,
                    ALL,
                    "The account may not make this call",
                    "Check merchant id and rights, and the token of the other merchant if there is one"),
            row(
                    403,
                    INVALID_AUTHENTICATION,
                    ALL,
                    "Who calls is not known",
                    "Check the public key id and that it belongs to this environment"),
            row(403, INVALID_ACCOUNT_STATUS, ALL, "The merchant account is not active", "See Seller Central"),
            row(
                    403,
                    INVALID_REQUEST_SIGNATURE,
                    ALL,
                    "The signature is not valid for the key",
                    "Private key, public key id, region and environment have to belong together"),
            row(
                    403,
                    INVALID_AUTHORIZATION_TOKEN,
                    ALL,
                    "The token of the other merchant is not valid",
                    "Get a new token"),
            row(
                    404,
                    RESOURCE_NOT_FOUND,
                    ALL,
                    "There is no such object, or no longer (a session lives 30 days)",
                    "Check id, environment and merchant"),
            row(405, UNSUPPORTED_OPERATION, ALL, "There is no such operation", "Check the endpoint"),
            row(405, REQUEST_NOT_SUPPORTED, ALL, "There is no such request", "Check the endpoint"),
            row(408, REQUEST_TIMEOUT, ALL, "Amazon waited too long for the request", LATER),
            row(
                    409,
                    AMOUNT_MISMATCH,
                    COMPLETE,
                    "The amount is not that of the session",
                    "Complete with the very amount of the session"),
            row(
                    422,
                    INVALID_CHECKOUT_SESSION_STATUS,
                    "update and complete checkout session",
                    "The state of the session does not allow it",
                    "Read the session and go by its state; the gateway does so for complete"),
            row(
                    422,
                    CHECKOUT_SESSION_CANCELED,
                    COMPLETE,
                    "The buyer gave up, or the payment was declined",
                    "Offer the buyer to start again; the gateway tells which of the two it was"),
            row(
                    422,
                    CHARGE_PERMISSION_NOT_MODIFIABLE,
                    "update charge permission",
                    "The permission can no longer be updated; one of URL version v1 can be once",
                    "Fill only fields that are still empty"),
            row(
                    422,
                    INVALID_CHARGE_PERMISSION_STATUS,
                    "close charge permission, " + CHARGE + ", " + CAPTURE + ", cancel charge",
                    "The state of the permission does not allow it",
                    "Read the permission; its reasons tell what has to happen first"),
            row(
                    422,
                    INVALID_CHARGE_STATUS,
                    CAPTURE + ", cancel charge, " + REFUND,
                    "The state of the charge does not allow it",
                    "Read the charge and go by its state"),
            row(
                    422,
                    TRANSACTION_COUNT_EXCEEDED,
                    CHARGE + ", " + CAPTURE + ", " + REFUND,
                    "Too many captures or refunds; a permission of URL version v1 takes one capture",
                    "Use a new permission; give the rest back in another way"),
            row(
                    422,
                    SOFT_DECLINED,
                    CHARGE,
                    "Declined; a later attempt may pass",
                    "Try again with a new key, or ask for another payment method"),
            row(422, HARD_DECLINED, CHARGE, "Declined; a later attempt will not pass", OTHER_WAY),
            row(
                    422,
                    AMAZON_REJECTED,
                    CHARGE + ", " + CAPTURE + ", " + REFUND,
                    "Amazon refused; for a charge the permission is canceled too",
                    "Ask for another way to pay, outside of this permission"),
            row(
                    422,
                    PAYMENT_METHOD_NOT_ALLOWED,
                    CHARGE,
                    "The payment method may not be used for this charge",
                    OTHER_WAY),
            row(
                    422,
                    MFA_NOT_COMPLETED,
                    CHARGE,
                    "The buyer has to confirm with a second factor",
                    "Send the buyer through a checkout"),
            row(
                    422,
                    TRANSACTION_TIMED_OUT,
                    CHARGE,
                    "Not decided in time",
                    "Ask for another payment method, or allow pending authorization"),
            row(426, TLS_VERSION_NOT_SUPPORTED, ALL, "TLS older than 1.2", "Allow TLS 1.2 or newer"),
            row(429, TOO_MANY_REQUESTS, ALL, "Too many requests", SLOWER),
            row(429, REQUEST_THROTTLED, ALL, "Too many requests, in the words of a plugin", SLOWER),
            row(500, INTERNAL_SERVER_ERROR, ALL, "An error of Amazon", LATER),
            row(
                    500,
                    PROCESSING_FAILURE,
                    CHARGE + ", " + CAPTURE + ", " + REFUND,
                    "An error of Amazon that ended this attempt",
                    "Read the permission; while it is Chargeable, try again with a new key"),
            row(503, SERVICE_UNAVAILABLE, ALL, "Amazon is not available", LATER));

    private static RefusalRow row(int status, ReasonCode code, String from, String meaning, String remedy) {
        return new RefusalRow(status, code, from, meaning, remedy);
    }
}
