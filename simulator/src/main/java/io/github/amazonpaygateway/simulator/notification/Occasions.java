package io.github.amazonpaygateway.simulator.notification;

import io.github.amazonpaygateway.simulator.change.Aspect;
import io.github.amazonpaygateway.simulator.change.Change;
import io.github.amazonpaygateway.simulator.change.ObjectType;
import io.github.amazonpaygateway.simulator.version.ApiVersion;
import java.util.Objects;

/** Which changes Amazon tells the merchant of. */
final class Occasions {

    private Occasions() {}

    static boolean tells(Change change) {
        return isKnownTo(change.version(), change.type()) && isNews(change);
    }

    // documented: v1 has messages of charges and refunds alone
    private static boolean isKnownTo(ApiVersion version, ObjectType type) {
        return version != ApiVersion.V1 || type == ObjectType.CHARGE || type == ObjectType.REFUND;
    }

    private static boolean isNews(Change change) {
        return switch (change.type()) {
            case CHARGE, CHARGEBACK -> true;
            case REFUND -> !change.state().equals("RefundInitiated");
            case CHARGE_PERMISSION -> isNewsOfPermission(change);
            case CHECKOUT_SESSION -> false;
        };
    }

    // What the merchant did, or sees in a charge, is no news. The documents name the method of payment, a decline that
    // makes a Recurring permission not chargeable, Amazon, the buyer and the end of its time.
    private static boolean isNewsOfPermission(Change change) {
        return change.aspect() == Aspect.PAYMENT_METHOD || isNewsOfState(change);
    }

    private static boolean isNewsOfState(Change change) {
        String reason = Objects.requireNonNullElse(change.reasonCode(), "");
        return switch (change.state()) {
            case "Closed" -> !reason.equals("MerchantClosed");
            case "NonChargeable" -> !reason.equals("ChargeInProgress");
            // the documents say that a notification follows when the buyer has repaired the wallet
            default -> change.aspect() == Aspect.STATE_BY_BUYER;
        };
    }
}
