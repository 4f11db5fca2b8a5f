package io.github.amazonpaygateway.simulator.buyer;

import static io.github.amazonpaygateway.simulator.failure.Refusals.notFound;

import io.github.amazonpaygateway.simulator.permission.ChargePermission;
import io.github.amazonpaygateway.simulator.permission.PermissionDesk;
import io.github.amazonpaygateway.simulator.time.Timeline;

/** What buyers do about their charge permissions, without the shop. */
final class WalletDesk {

    private final PermissionDesk permissions;
    private final Timeline timeline;

    WalletDesk(PermissionDesk permissions, Timeline timeline) {
        this.permissions = permissions;
        this.timeline = timeline;
    }

    WalletView view(String chargePermissionId) {
        return timeline.take(now -> {
            ChargePermission permission = permission(chargePermissionId);
            return new WalletView(
                    chargePermissionId,
                    !permission.standing().isClosed(),
                    permission.paymentMethod().ending(),
                    Views.cards());
        });
    }

    String payWith(String chargePermissionId, String card) {
        return timeline.take(now -> {
            permission(chargePermissionId).payWith(Choices.card(card).paymentMethod(), now);
            return chargePermissionId;
        });
    }

    String repair(String chargePermissionId) {
        return timeline.take(now -> {
            permission(chargePermissionId).unblock(now);
            return chargePermissionId;
        });
    }

    private ChargePermission permission(String id) {
        return permissions.permissions().find(id).orElseThrow(() -> notFound("Charge Permission", id));
    }
}
