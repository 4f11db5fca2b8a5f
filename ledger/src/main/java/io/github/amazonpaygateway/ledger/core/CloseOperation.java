package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import java.util.Optional;

/** The end of a permission. Amazon takes no key for it, so the permission is read before it is sent again. */
final class CloseOperation implements PaymentOperation {

    @Override
    public Answer send(AmazonPayGateway pay, Intent intent) {
        CloseChargePermission close = new CloseChargePermission(
                intent.request().note().orElseThrow(), intent.request().cancelPending());
        return answer(pay.chargePermissions().close(permission(intent), close));
    }

    @Override
    public Optional<Answer> look(AmazonPayGateway pay, Intent intent) {
        return Optional.of(answer(pay.chargePermissions().get(permission(intent))))
                .filter(known -> known.happening() == Happening.ACCEPTED);
    }

    @Override
    public boolean isKeyed() {
        return false;
    }

    private static Answer answer(ChargePermission permission) {
        boolean closed = permission.status().state() == ChargePermissionState.CLOSED;
        return Answer.without(closed ? Happening.ACCEPTED : Happening.STARTED, Verdict.NONE)
                .and(permission);
    }

    private static ChargePermissionId permission(Intent intent) {
        return intent.request().permission().orElseThrow();
    }
}
