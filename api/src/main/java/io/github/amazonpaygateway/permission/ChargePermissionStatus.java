package io.github.amazonpaygateway.permission;

import io.github.amazonpaygateway.failure.ReasonCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a ChargePermission stands; unlike other objects it may have several reasons.
 *
 * @param state the state, {@code UNRECOGNIZED} for one that this version does not know
 * @param stateText the state as Amazon wrote it
 * @param reasons why, possibly empty
 * @param lastUpdated since when
 */
public record ChargePermissionStatus(
        ChargePermissionState state, String stateText, List<Reason> reasons, Optional<Instant> lastUpdated) {

    public ChargePermissionStatus {
        reasons = List.copyOf(reasons);
    }

    /**
     * One reason.
     *
     * @param code Amazon's code
     * @param description Amazon's or the shop's own words
     */
    public record Reason(ReasonCode code, Optional<String> description) {}

    /** Whether Amazon gave this reason among others. */
    public boolean isBecause(ReasonCode code) {
        return reasons.stream().anyMatch(reason -> reason.code().is(code));
    }
}
