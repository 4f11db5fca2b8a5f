package io.github.amazonpaygateway.impl.permission;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import io.github.amazonpaygateway.permission.UpdateChargePermission;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.permission.ResilientChargePermissions/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientChargePermissions {

    public ChargePermission get(ChargePermissionsClient amazon, Call call, ChargePermissionId id) {
        return call.attempt(() -> amazon.getChargePermission(id));
    }

    public ChargePermission update(
            ChargePermissionsClient amazon, Call call, ChargePermissionId id, UpdateChargePermission request) {
        return call.attempt(() -> amazon.updateChargePermission(id, request));
    }

    public ChargePermission close(
            ChargePermissionsClient amazon, Call call, ChargePermissionId id, CloseChargePermission request) {
        return call.attempt(() -> amazon.closeChargePermission(id, request));
    }
}
