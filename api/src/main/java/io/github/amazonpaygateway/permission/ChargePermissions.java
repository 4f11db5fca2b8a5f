package io.github.amazonpaygateway.permission;

import io.github.amazonpaygateway.id.ChargePermissionId;

/** What can be done with a ChargePermission. Every method fails as {@link io.github.amazonpaygateway.failure} tells. */
public interface ChargePermissions {

    /** The permission as it stands now. */
    ChargePermission get(ChargePermissionId id);

    /** Writes metadata on the permission. Refused with {@code ChargePermissionNotModifiable} when it is too late. */
    ChargePermission update(ChargePermissionId id, UpdateChargePermission request);

    /** Ends the permission. Refused with {@code InvalidChargePermissionStatus} when it is closed already. */
    ChargePermission close(ChargePermissionId id, CloseChargePermission request);
}
