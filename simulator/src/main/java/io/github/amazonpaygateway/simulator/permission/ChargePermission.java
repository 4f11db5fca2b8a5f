package io.github.amazonpaygateway.simulator.permission;

import io.github.amazonpaygateway.simulator.change.Change;
import io.github.amazonpaygateway.simulator.change.Changes;
import io.github.amazonpaygateway.simulator.change.ObjectType;
import io.github.amazonpaygateway.simulator.money.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A buyer's consent and what was made of it. Its standing follows from its end, its trouble and its charges. */
public final class ChargePermission {

    private final String id;
    private final Consent consent;
    private final Changes changes;
    private final Instant created;
    private final ChargeSums charges = new ChargeSums();
    private final PermissionMetadata metadata;
    private Instant expires;
    private @Nullable Standing end;
    private @Nullable Standing trouble;
    private Standing standing = Standing.CHARGEABLE;
    private Instant lastUpdated;

    ChargePermission(String id, Consent consent, Changes changes, Instant now) {
        this.id = id;
        this.consent = consent;
        this.changes = changes;
        this.created = now;
        this.lastUpdated = now;
        this.expires = Lifetime.end(consent, now);
        this.metadata = new PermissionMetadata(consent.session());
        tell();
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** What the buyer agreed to. */
    public Consent consent() {
        return consent;
    }

    /** Where it stands. */
    public Standing standing() {
        return standing;
    }

    /** Counts a charge in and gives a recurring permission its full lifetime again. */
    public void attach(PermittedCharge charge, Instant now) {
        charges.add(charge);
        if (consent.type() == PermissionType.RECURRING) {
            expires = Lifetime.end(consent, now);
        }
        settle(now);
    }

    /** What can still be charged; empty where only the calendar month is limited. */
    public Optional<BigDecimal> balance() {
        return consent.amountLimit()
                .map(limit -> limit.amount().subtract(charges.captured()).subtract(charges.held()));
    }

    /** What all charges made of it. */
    public ChargeSums charges() {
        return charges;
    }

    /** Brings the standing up to what the charges say. */
    public void settle(Instant now) {
        if (end == null && isUsedUp()) {
            end = Standing.closed("AmazonClosed", null);
        }
        Standing next = standingByCharges();
        if (!next.equals(standing)) {
            standing = next;
            lastUpdated = now;
            tell();
        }
    }

    /** Ends it; charges under way live on. */
    public void close(Instant now, String reasonCode, @Nullable String description) {
        if (end == null) {
            end = Standing.closed(reasonCode, description);
            settle(now);
        }
    }

    /** Something has befallen it that is neither the merchant's doing nor a charge's. */
    public void suffer(Mishap mishap, Instant now) {
        if (mishap.isEnd()) {
            close(now, mishap.reasonCode(), null);
        } else {
            block(now, mishap.reasonCode());
        }
    }

    /** No charge can be made until the buyer has repaired the payment method. */
    public void block(Instant now, String reasonCode) {
        trouble = Standing.blocked(reasonCode);
        settle(now);
    }

    /** The buyer has repaired the payment method. */
    public void unblock(Instant now) {
        trouble = null;
        settle(now);
    }

    /** Notes what became of an object that rests on it. */
    public void tell(
            ObjectType type,
            String objectId,
            @Nullable Price amount,
            String state,
            @Nullable String reasonCode,
            Instant now) {
        changes.add(new Change(
                type,
                objectId,
                id,
                consent.account(),
                consent.version(),
                amount == null ? null : amount.text(),
                state,
                reasonCode,
                now));
    }

    PermissionMetadata metadata() {
        return metadata;
    }

    Instant created() {
        return created;
    }

    Instant expires() {
        return expires;
    }

    Instant lastUpdated() {
        return lastUpdated;
    }

    private void tell() {
        Price limit = consent.amountLimit().orElse(null);
        tell(ObjectType.CHARGE_PERMISSION, id, limit, standing.state().wireName(), standing.reasonCode(), lastUpdated);
    }

    private Standing standingByCharges() {
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
        return !isSingleCapture() && consent.amountLimit().isPresent();
    }

    private boolean isUsedUp() {
        return consent.type() == PermissionType.ONE_TIME
                && charges.captured().signum() > 0
                && (isSingleCapture() || isLimitReached());
    }

    private boolean isLimitReached() {
        return charges.captured().compareTo(consent.amountLimit().orElseThrow().amount()) >= 0;
    }

    /** Whether one capture ends it, as v1 has it. */
    public boolean isSingleCapture() {
        return consent.version().allowsOneCapture() && consent.type() == PermissionType.ONE_TIME;
    }
}
