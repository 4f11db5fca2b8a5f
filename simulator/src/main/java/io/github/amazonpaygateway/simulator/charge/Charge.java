package io.github.amazonpaygateway.simulator.charge;

import io.github.amazonpaygateway.simulator.change.ObjectType;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.money.Price;
import io.github.amazonpaygateway.simulator.permission.ChargePermission;
import io.github.amazonpaygateway.simulator.permission.PermittedCharge;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One payment attempt. Every change tells the permission. */
public final class Charge implements PermittedCharge {

    static final Duration LIFETIME = Duration.ofDays(30);
    private static final Duration PROMPT_CAPTURE = Duration.ofDays(7);

    private final String id;
    private final ChargePermission permission;
    private final ChargeTerms terms;
    private final Instant created;
    private final RefundTotals refunds = new RefundTotals();
    private final Objections objections = new Objections();
    private ChargeState state = ChargeState.AUTHORIZATION_INITIATED;
    private Status status;
    private @Nullable Instant authorized;
    private @Nullable Price captureAmount;
    private @Nullable String softDescriptor;
    private boolean leftUndecided;
    private @Nullable String mfaUrl;

    Charge(String id, ChargePermission permission, ChargeTerms terms, Instant now) {
        this.id = id;
        this.permission = permission;
        this.terms = terms;
        this.created = now;
        this.status = new Status(state.wireName(), null, null, now);
        this.softDescriptor = terms.details().text("softDescriptor").orElse(null);
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** The consent it rests on. */
    public ChargePermission permission() {
        return permission;
    }

    /** What it was asked for. */
    public ChargeTerms terms() {
        return terms;
    }

    /** Where it stands. */
    public ChargeState state() {
        return state;
    }

    /** Where it stands, with reason and time. */
    public Status status() {
        return status;
    }

    /** What was taken, if anything. */
    public Optional<Price> captureAmount() {
        return state == ChargeState.CAPTURED ? Optional.ofNullable(captureAmount) : Optional.empty();
    }

    /** What was and will be given back. */
    public RefundTotals refunds() {
        return refunds;
    }

    @Override
    public BigDecimal held() {
        return state.holds() ? terms.amount().amount() : BigDecimal.ZERO;
    }

    @Override
    public BigDecimal captured() {
        return captureAmount().map(Price::amount).orElse(BigDecimal.ZERO);
    }

    @Override
    public Instant created() {
        return created;
    }

    @Override
    public boolean isOver() {
        return !state.holds();
    }

    @Override
    public void permissionCanceled(Instant now) {
        if (state.isCancelable()) {
            cancel(now, "ChargePermissionCanceled", null);
        }
    }

    /** Amazon warns of it, whatever its state. */
    void warn(Instant now, String reasonCode) {
        become(state, now, reasonCode, "Do not ship the order yet.");
    }

    /**
     * Nobody decides its authorization, until it times out.
     *
     * @throws Refusal 422 if it is decided
     */
    public void leaveUndecided() {
        ChargeDesk.checkState(this, awaitsAuthorization());
        leftUndecided = true;
    }

    /** Amazon will object once to an operation, for one of the reasons that the documents name for it. */
    public void raise(Objection objection, String reasonCode) {
        objections.raise(objection, reasonCode);
    }

    /**
     * Gives way to what was raised, if anything.
     *
     * @throws Refusal 422 or 500, once
     */
    public void face(Objection objection, Instant now) {
        objections.take(objection).ifPresent(reasonCode -> {
            // inferred: who rejects a capture at once declines the charge, as one who rejects it later
            if (objection == Objection.CAPTURE && reasonCode.equals("AmazonRejected")) {
                decline(now, reasonCode);
            }
            throw Declines.refusal(reasonCode);
        });
    }

    /** Where the buyer proves who wants to pay; empty once that is over. */
    Optional<String> mfaUrl() {
        return awaitsAuthorization() ? Optional.ofNullable(mfaUrl) : Optional.empty();
    }

    void awaitMfa(String url) {
        mfaUrl = url;
    }

    boolean isLeftUndecided() {
        return leftUndecided;
    }

    boolean awaitsAuthorization() {
        return state == ChargeState.AUTHORIZATION_INITIATED;
    }

    Instant expires() {
        return created.plus(LIFETIME);
    }

    Optional<String> softDescriptor() {
        return Optional.ofNullable(softDescriptor);
    }

    void describe(String descriptor) {
        softDescriptor = descriptor;
    }

    boolean isCapturedPromptly(Instant now) {
        return authorized != null && !now.isAfter(authorized.plus(PROMPT_CAPTURE));
    }

    /** Its authorization is decided later, so its first state is one that is seen. */
    void pend() {
        tell();
    }

    void authorize(Instant now) {
        authorized = now;
        become(ChargeState.AUTHORIZED, now, null, null);
    }

    void startCapture(Instant now, Price amount) {
        captureAmount = amount;
        become(ChargeState.CAPTURE_INITIATED, now, null, null);
    }

    void capture(Instant now, Price amount) {
        captureAmount = amount;
        become(ChargeState.CAPTURED, now, null, null);
    }

    void finishCapture(Instant now) {
        become(ChargeState.CAPTURED, now, null, null);
    }

    void cancel(Instant now, String reasonCode, @Nullable String description) {
        become(ChargeState.CANCELED, now, reasonCode, description);
    }

    void decline(Instant now, String reasonCode) {
        become(ChargeState.DECLINED, now, reasonCode, null);
        Declines.tell(permission, now, reasonCode);
    }

    private void become(ChargeState next, Instant now, @Nullable String reasonCode, @Nullable String description) {
        state = next;
        status = new Status(next.wireName(), reasonCode, description, now);
        tell();
        permission.settle(now);
    }

    private void tell() {
        permission
                .chronicle()
                .tell(
                        ObjectType.CHARGE,
                        id,
                        captureAmount == null ? terms.amount() : captureAmount,
                        status.state(),
                        status.reasonCode(),
                        status.since());
    }
}
