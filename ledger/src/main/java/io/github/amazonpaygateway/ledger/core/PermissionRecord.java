package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionLimits;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import java.time.Instant;
import java.util.Optional;

/**
 * What the ledger knows of a permission; its row is the lock of everything that happens on it.
 *
 * @param merchant whose
 * @param order the order that brought it to the ledger
 * @param id its name
 * @param type what the buyer consented to
 * @param state where it stands
 * @param limit the upper bound of all charges together, if Amazon told one
 * @param expires when it ends
 * @param warned when an end of it was announced, which may have moved since
 */
record PermissionRecord(
        String merchant,
        String order,
        ChargePermissionId id,
        ChargePermissionType type,
        ChargePermissionState state,
        Optional<Money> limit,
        Optional<Instant> expires,
        Optional<Instant> warned) {

    static PermissionRecord of(String merchant, String order, ChargePermission permission) {
        return new PermissionRecord(
                merchant,
                order,
                permission.chargePermissionId(),
                permission.type(),
                permission.status().state(),
                permission.limits().flatMap(ChargePermissionLimits::amountLimit),
                permission.expires(),
                Optional.empty());
    }

    /** Of which nothing but its name is known. */
    static PermissionRecord named(String merchant, String order, ChargePermissionId id) {
        return new PermissionRecord(
                merchant,
                order,
                id,
                ChargePermissionType.UNRECOGNIZED,
                ChargePermissionState.UNRECOGNIZED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The bound of the sum of all charges; a subscription has one per month, which Amazon alone counts. */
    Optional<Money> bound() {
        return limit.filter(money -> type == ChargePermissionType.ONE_TIME);
    }

    boolean isClosed() {
        return state == ChargePermissionState.CLOSED;
    }

    /** Whether Amazon was never asked for it. */
    boolean isBlank() {
        return state == ChargePermissionState.UNRECOGNIZED && type == ChargePermissionType.UNRECOGNIZED;
    }
}
