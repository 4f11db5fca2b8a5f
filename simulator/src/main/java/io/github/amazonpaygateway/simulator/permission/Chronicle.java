package io.github.amazonpaygateway.simulator.permission;

import io.github.amazonpaygateway.simulator.change.Aspect;
import io.github.amazonpaygateway.simulator.change.Change;
import io.github.amazonpaygateway.simulator.change.Changes;
import io.github.amazonpaygateway.simulator.change.ObjectType;
import io.github.amazonpaygateway.simulator.money.Price;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Notes what becomes of a permission and of what rests on it. */
public final class Chronicle {

    private final String permissionId;
    private final Consent consent;
    private final Changes changes;

    Chronicle(String permissionId, Consent consent, Changes changes) {
        this.permissionId = permissionId;
        this.consent = consent;
        this.changes = changes;
    }

    /** An object that rests on the permission has come into a state. */
    public void tell(
            ObjectType type,
            String objectId,
            @Nullable Price amount,
            String state,
            @Nullable String reasonCode,
            Instant now) {
        add(type, objectId, amount, state, reasonCode, now, Aspect.STATE);
    }

    void tell(Standing standing, Instant since, Aspect aspect) {
        add(
                ObjectType.CHARGE_PERMISSION,
                permissionId,
                consent.amountLimit().orElse(null),
                standing.state().wireName(),
                standing.reasonCode(),
                since,
                aspect);
    }

    private void add(
            ObjectType type,
            String objectId,
            @Nullable Price amount,
            String state,
            @Nullable String reasonCode,
            Instant time,
            Aspect aspect) {
        changes.add(new Change(
                type,
                objectId,
                permissionId,
                consent.account(),
                consent.version(),
                amount == null ? null : amount.text(),
                state,
                reasonCode,
                time,
                aspect));
    }
}
