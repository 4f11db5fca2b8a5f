package io.github.amazonpaygateway.simulator.charge;

import static io.github.amazonpaygateway.simulator.failure.Refusals.amountExceeded;
import static io.github.amazonpaygateway.simulator.failure.Refusals.currencyMismatch;
import static io.github.amazonpaygateway.simulator.failure.Refusals.unprocessable;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.money.AmountLimits;
import io.github.amazonpaygateway.simulator.money.Price;
import io.github.amazonpaygateway.simulator.permission.ChargePermission;
import io.github.amazonpaygateway.simulator.permission.PermissionType;
import java.math.BigDecimal;
import java.time.Instant;

/** What a permission allows. */
final class ChargeLimits {

    private ChargeLimits() {}

    static void check(ChargePermission permission, Price amount, Instant now) {
        checkStanding(permission);
        checkCurrency(permission.consent().currency(), amount);
        if (amount.exceeds(AmountLimits.single(amount.currency()))
                || permission.balance().filter(amount::exceeds).isPresent()) {
            throw amountExceeded("You've exceeded the maximum charge amount allowed for the Charge Permission");
        }
        if (permission.consent().type() != PermissionType.ONE_TIME) {
            checkMonth(permission, amount, now);
        }
    }

    static void checkCurrency(String expected, Price amount) {
        if (!expected.equals(amount.currency())) {
            throw currencyMismatch(expected, amount.currency());
        }
    }

    private static void checkStanding(ChargePermission permission) {
        if (permission.consent().isSingleCapture()
                && permission.charges().captured().signum() > 0) {
            throw unprocessable(
                    "TransactionCountExceeded",
                    "You've exceeded the maximum limit of 1 successfully captured Charge per Charge Permission");
        }
        if (!permission.standing().isChargeable()) {
            throw unprocessable(
                    "InvalidChargePermissionStatus",
                    "You tried to call an operation on a Charge Permission that is in state "
                            + permission.standing().state().wireName() + ", "
                            + permission.standing().reasonCode());
        }
    }

    private static void checkMonth(ChargePermission permission, Price amount, Instant now) {
        BigDecimal limit = permission.consent().type() == PermissionType.RECURRING
                ? AmountLimits.recurringMonth(amount.currency())
                : AmountLimits.onFileMonth(amount.currency());
        if (amount.exceeds(limit.subtract(permission.charges().inMonth(now)))) {
            throw new Refusal(
                    400, "PeriodicAmountExceeded", "You've exceeded the maximum amount allowed for the calendar month");
        }
    }
}
