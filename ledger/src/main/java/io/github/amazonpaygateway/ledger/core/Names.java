package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import java.util.Optional;

/**
 * What Amazon called the objects of an intent, as far as it is known.
 *
 * @param permission against which permission
 * @param charge the charge that it made, or that it is about
 * @param refund the refund that it made
 */
record Names(Optional<ChargePermissionId> permission, Optional<ChargeId> charge, Optional<RefundId> refund) {

    static final Names NONE = new Names(Optional.empty(), Optional.empty(), Optional.empty());

    static Names of(PaymentRequest request) {
        return new Names(request.permission(), request.charge(), Optional.empty());
    }

    /** These, and where they are silent the others. */
    Names and(Names others) {
        return new Names(permission.or(others::permission), charge.or(others::charge), refund.or(others::refund));
    }

    /** The most telling one, for the timeline. */
    Optional<String> mostSpecific() {
        return refund.map(RefundId::value)
                .or(() -> charge.map(ChargeId::value))
                .or(() -> permission.map(ChargePermissionId::value));
    }
}
