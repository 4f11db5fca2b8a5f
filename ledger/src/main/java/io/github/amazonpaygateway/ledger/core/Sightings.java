package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.refund.Refund;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what was read at Amazon, by whomever and for whatever reason. */
final class Sightings {

    private final Surroundings world;
    private final ChargeBook charges;
    private final PermissionBook permissions;

    Sightings(Surroundings world) {
        this.world = world;
        this.charges = new ChargeBook(world);
        this.permissions = new PermissionBook(world);
    }

    /** @return what has to be told to the shop, since intents that wait for it have moved */
    List<Announcement> of(String merchant, Charge charge) {
        permissions.makeSure(merchant, "", charge.chargePermissionId());
        return world.transactions().inNew(connection -> {
            PermissionRecord permission = PermissionRecords.lock(connection, merchant, charge.chargePermissionId())
                    .orElseThrow();
            List<Announcement> news = new ArrayList<>();
            charges.apply(connection, merchant, permission.order(), charge, news);
            Outbox.addAll(connection, news, world);
            return news;
        });
    }

    /** @param order for a permission that is seen for the first time */
    void of(String merchant, String order, ChargePermission permission) {
        permissions.makeSure(merchant, order, permission.chargePermissionId());
        world.transactions().inNew(connection -> {
            PermissionRecords.lock(connection, merchant, permission.chargePermissionId());
            permissions.apply(connection, merchant, order, permission);
            return true;
        });
    }

    /** The intent that waits for the end of this refund. */
    Optional<Intent> waitingFor(String merchant, Refund refund) {
        return world
                .transactions()
                .inNew(connection -> Intents.onCharge(connection, merchant, refund.chargeId()))
                .stream()
                .filter(intent -> intent.state() == IntentState.PENDING)
                .filter(intent -> intent.names().refund().equals(Optional.of(refund.refundId())))
                .findFirst();
    }
}
