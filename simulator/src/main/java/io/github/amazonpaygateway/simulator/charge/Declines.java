package io.github.amazonpaygateway.simulator.charge;

import static io.github.amazonpaygateway.simulator.failure.Refusals.processingFailure;
import static io.github.amazonpaygateway.simulator.failure.Refusals.unprocessable;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.permission.ChargePermission;
import java.time.Instant;

/** What a decline means for the permission, and how it is told to the caller. */
final class Declines {

    private Declines() {}

    static void tell(ChargePermission permission, Instant now, String reasonCode) {
        switch (reasonCode) {
            case "HardDeclined" -> permission.block(now, "PaymentMethodInvalid");
            case "AmazonRejected" -> permission.close(now, "AmazonCanceled", null);
            default -> {
                // after any other decline a later attempt may pass
            }
        }
    }

    static Refusal refusal(String reasonCode) {
        return switch (reasonCode) {
            case "ProcessingFailure" -> processingFailure();
            case "AmazonRejected" -> unprocessable(reasonCode, "Charge was declined by Amazon.");
            case "InvalidChargePermissionStatus" ->
                unprocessable(
                        reasonCode,
                        "You tried to call an operation on a Charge Permission that is in a state where it cannot be called.");
            case "TransactionCountExceeded" ->
                unprocessable(
                        reasonCode, "You've exceeded the maximum limit of captured Charges per Charge Permission");
            case "TransactionTimedOut" ->
                unprocessable(
                        reasonCode,
                        "Charge was declined because there was not enough time to process the authorization.");
            case "HardDeclined" ->
                unprocessable(reasonCode, "Charge was hard declined. Retry attempts will not succeed.");
            default ->
                unprocessable(reasonCode, "Charge was soft declined. Retry attempts may or may not be successful.");
        };
    }
}
