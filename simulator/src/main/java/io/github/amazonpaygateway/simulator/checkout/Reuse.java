package io.github.amazonpaygateway.simulator.checkout;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidCombination;
import static io.github.amazonpaygateway.simulator.failure.Refusals.unprocessable;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.permission.ChargePermission;
import io.github.amazonpaygateway.simulator.permission.PaymentMethod;
import io.github.amazonpaygateway.simulator.permission.PermissionDesk;
import io.github.amazonpaygateway.simulator.permission.PermissionType;
import java.time.Instant;
import java.util.Optional;

/**
 * A later session that names the permission whose payment method is on file. Documented is only that it does; that both
 * have to be PaymentMethodOnFile, and that no second permission is made, is inferred.
 */
final class Reuse {

    private static final String ON_FILE = PermissionType.PAYMENT_METHOD_ON_FILE.wireName();

    private final PermissionDesk permissions;

    Reuse(PermissionDesk permissions) {
        this.permissions = permissions;
    }

    static Optional<String> named(Document terms) {
        return terms.text("chargePermissionId");
    }

    static void checkType(Document terms) {
        boolean onFile =
                terms.text("chargePermissionType").filter(ON_FILE::equals).isPresent();
        if (named(terms).isPresent() && !onFile) {
            throw invalidCombination("A chargePermissionId needs the chargePermissionType " + ON_FILE + ".");
        }
    }

    void check(Document terms, Account account) {
        named(terms).ifPresent(id -> check(permissions.permissions().get(id, account)));
    }

    /** The permission that a session names, paid with what the buyer has chosen in that session. */
    Optional<ChargePermission> renew(CheckoutSession session, Instant now) {
        Optional<ChargePermission> permission =
                named(session.terms()).map(id -> permissions.permissions().get(id, session.account()));
        permission.ifPresent(existing -> {
            check(existing);
            choose(existing, session.visit().orElseThrow().card().paymentMethod(), now);
        });
        return permission;
    }

    private static void choose(ChargePermission permission, PaymentMethod chosen, Instant now) {
        if (!permission.paymentMethod().equals(chosen)) {
            permission.payWith(chosen, now);
        }
    }

    private static void check(ChargePermission permission) {
        if (permission.consent().type() != PermissionType.PAYMENT_METHOD_ON_FILE) {
            throw invalidCombination("The Charge Permission " + permission.id() + " is not " + ON_FILE + ".");
        }
        if (permission.standing().isClosed()) {
            throw unprocessable(
                    "InvalidChargePermissionStatus",
                    "You tried to call an operation on a Charge Permission that is in state Closed.");
        }
    }
}
