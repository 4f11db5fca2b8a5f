package io.github.amazonpaygateway.simulator.permission;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a permission stands: by its end, else by the trouble with its payment method, else by its charges. */
final class Condition {

    private final Consent consent;
    private final ChargeSums charges;
    private @Nullable Standing end;
    private @Nullable Standing trouble;

    Condition(Consent consent, ChargeSums charges) {
        this.consent = consent;
        this.charges = charges;
    }

    /** What can still be charged; empty where only the calendar month is limited. */
    Optional<BigDecimal> balance() {
        return consent.amountLimit()
                .map(limit -> limit.amount().subtract(charges.captured()).subtract(charges.held()));
    }

    boolean isOver() {
        return end != null;
    }

    void close(String reasonCode, @Nullable String description) {
        end = Standing.closed(reasonCode, description);
    }

    void block(String reasonCode) {
        trouble = Standing.blocked(reasonCode);
    }

    void unblock() {
        trouble = null;
    }

    Standing standing() {
        if (end == null && isUsedUp()) {
            close("AmazonClosed", null);
        }
        if (end != null) {
            return end;
        }
        if (trouble != null) {
            return trouble;
        }
        return isInProgress() ? Standing.CHARGE_IN_PROGRESS : Standing.CHARGEABLE;
    }

    private boolean isInProgress() {
        return charges.held().signum() > 0
                && (!mayCaptureSeveralTimes() || balance().orElseThrow().signum() <= 0);
    }

    // Recurring and on-file permissions take one charge after the other (inferred from "Chargeable again after").
    private boolean mayCaptureSeveralTimes() {
        return !consent.isSingleCapture() && consent.amountLimit().isPresent();
    }

    private boolean isUsedUp() {
        return consent.type() == PermissionType.ONE_TIME
                && charges.captured().signum() > 0
                && (consent.isSingleCapture() || isLimitReached());
    }

    private boolean isLimitReached() {
        return charges.captured().compareTo(consent.amountLimit().orElseThrow().amount()) >= 0;
    }
}
