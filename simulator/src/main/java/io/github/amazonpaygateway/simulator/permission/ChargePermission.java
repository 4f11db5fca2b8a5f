package io.github.amazonpaygateway.simulator.permission;

import io.github.amazonpaygateway.simulator.change.Aspect;
import io.github.amazonpaygateway.simulator.change.Changes;
import io.github.amazonpaygateway.simulator.failure.Refusals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A buyer's consent and what was made of it. */
public final class ChargePermission {

    private final String id;
    private final Consent consent;
    private final Chronicle chronicle;
    private final Instant created;
    private final ChargeSums charges = new ChargeSums();
    private final Condition condition;
    private final PermissionMetadata metadata;
    private PaymentMethod paymentMethod;
    private Instant expires;
    private boolean mfaAsked;
    private Standing standing = Standing.CHARGEABLE;
    private Instant lastUpdated;

    ChargePermission(String id, Consent consent, Changes changes, Instant now) {
        this.id = id;
        this.consent = consent;
        this.chronicle = new Chronicle(id, consent, changes);
        this.created = now;
        this.lastUpdated = now;
        this.condition = new Condition(consent, charges);
        this.expires = Lifetime.end(consent, now);
        this.metadata = new PermissionMetadata(consent.session());
        this.paymentMethod = consent.paymentMethod();
        chronicle.tell(standing, lastUpdated, Aspect.STATE);
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

    /** What the buyer pays with. */
    public PaymentMethod paymentMethod() {
        return paymentMethod;
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
        return condition.balance();
    }

    /** What all charges made of it. */
    public ChargeSums charges() {
        return charges;
    }

    /** Brings the standing up to what the charges say. */
    public void settle(Instant now) {
        settle(Aspect.STATE, now);
    }

    /** Ends it; charges under way live on. */
    public void close(Instant now, String reasonCode, @Nullable String description) {
        if (!condition.isOver()) {
            condition.close(reasonCode, description);
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
        condition.block(reasonCode);
        settle(now);
    }

    /** The buyer has to prove who wants to pay before the next charge. */
    public void askForMfa() {
        mfaAsked = true;
    }

    /** Whether the next charge has to be proved by the buyer. */
    public boolean asksForMfa() {
        return mfaAsked;
    }

    /** A charge now waits for the buyer's proof. */
    public void handMfaOver() {
        mfaAsked = false;
    }

    /** The buyer has repaired the payment method. */
    public void unblock(Instant now) {
        condition.unblock();
        settle(Aspect.STATE_BY_BUYER, now);
    }

    /**
     * The buyer pays with another card from now on, which ends the trouble with the one before.
     *
     * @throws Refusal 422 if it is closed
     */
    public void payWith(PaymentMethod other, Instant now) {
        if (standing.isClosed()) {
            throw Refusals.unprocessable("InvalidChargePermissionStatus", "The Charge Permission is in state Closed.");
        }
        Standing before = standing;
        paymentMethod = other;
        unblock(now);
        if (standing.equals(before)) {
            lastUpdated = now;
            chronicle.tell(standing, lastUpdated, Aspect.PAYMENT_METHOD);
        }
    }

    /** Where it is noted what becomes of it and of what rests on it. */
    public Chronicle chronicle() {
        return chronicle;
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

    private void settle(Aspect aspect, Instant now) {
        Standing next = condition.standing();
        if (!next.equals(standing)) {
            standing = next;
            lastUpdated = now;
            chronicle.tell(standing, lastUpdated, aspect);
        }
    }
}
