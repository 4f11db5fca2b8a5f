package io.github.amazonpaygateway.ledger;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/** What each operation cannot do without. */
final class Needs {

    private Needs() {}

    static void check(
            Operation operation,
            Optional<Money> amount,
            Optional<CheckoutSessionId> session,
            Optional<ChargePermissionId> permission,
            Optional<ChargeId> charge,
            Optional<String> note) {
        switch (operation) {
            case CHECKOUT -> {
                require(operation, "amount", amount);
                require(operation, "session", session);
            }
            case AUTHORIZE, PURCHASE -> {
                require(operation, "amount", amount);
                require(operation, "permission", permission);
            }
            case CAPTURE, REFUND -> {
                require(operation, "amount", amount);
                require(operation, "charge", charge);
            }
            case CANCEL -> {
                require(operation, "charge", charge);
                require(operation, "reason", note);
            }
            case CLOSE_PERMISSION -> {
                require(operation, "permission", permission);
                require(operation, "reason", note);
            }
        }
    }

    private static void require(Operation operation, String what, Optional<?> value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException(operation + " needs " + what
                    + "; use the method of PaymentRequest that is named like the operation");
        }
    }
}
