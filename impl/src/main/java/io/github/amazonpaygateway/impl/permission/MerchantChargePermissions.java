package io.github.amazonpaygateway.impl.permission;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import io.github.amazonpaygateway.permission.UpdateChargePermission;

/** What the shop sees of one merchant's charge permissions. */
public final class MerchantChargePermissions implements ChargePermissions {

    private final ChargePermissionsClient amazon;
    private final ResilientChargePermissions permissions;
    private final Calls calls;

    public MerchantChargePermissions(
            ChargePermissionsClient amazon, ResilientChargePermissions permissions, Calls calls) {
        this.amazon = amazon;
        this.permissions = permissions;
        this.calls = calls;
    }

    @Override
    public ChargePermission get(ChargePermissionId id) {
        Call call = calls.read("getChargePermission");
        return call.run(() -> permissions.get(amazon, call, id));
    }

    @Override
    public ChargePermission update(ChargePermissionId id, UpdateChargePermission request) {
        Call call = calls.unkeyed("updateChargePermission");
        return call.run(() -> permissions.update(amazon, call, id, request));
    }

    @Override
    public ChargePermission close(ChargePermissionId id, CloseChargePermission request) {
        Call call = calls.unkeyed("closeChargePermission");
        return call.run(() -> permissions.close(amazon, call, id, request));
    }
}
