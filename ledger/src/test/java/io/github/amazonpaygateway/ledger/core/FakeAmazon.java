package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.ButtonSigner;
import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.DeclineReason;
import io.github.amazonpaygateway.charge.UpdateCharge;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.permission.UpdateChargePermission;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.Refund;
import io.github.amazonpaygateway.refund.RefundOutcome;
import io.github.amazonpaygateway.refund.RefundState;
import io.github.amazonpaygateway.refund.Refunds;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Amazon in a few lines: sessions, permissions, charges and refunds, keys for ever, and faults on demand. */
final class FakeAmazon
        implements PreparedAmazon, AmazonPayGateway, CheckoutSessions, Charges, Refunds, ChargePermissions {

    final Map<ChargeId, Charge> charges = new LinkedHashMap<>();
    final Map<RefundId, Refund> refunds = new LinkedHashMap<>();
    final Map<ChargePermissionId, ChargePermission> permissions = new HashMap<>();
    final Map<CheckoutSessionId, CheckoutSession> sessions = new HashMap<>();
    /** What each key has made or changed, as it was then. */
    final Map<IdempotencyKey, Object> made = new HashMap<>();

    private final Map<ChargeId, Money> capturing = new HashMap<>();
    /** When charges begin. */
    Optional<Instant> created = Optional.empty();

    /** When authorizations end. */
    Optional<Instant> expires = Optional.empty();

    /** Whether charges cannot be read now. */
    boolean unreadable;

    /** Of a permission, unless a test wants another one: half a year after the beginning of most tests. */
    private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");

    private int number;
    /** Requests that came. */
    int writes;

    /** Those of them that changed something. */
    int effects;

    private final FakeDesk desk = new FakeDesk();

    synchronized void next(Fault... coming) {
        desk.next(coming);
    }

    @Override
    public AmazonPayGateway gateway() {
        return this;
    }

    @Override
    public void declineNext() {
        next(Fault.SOFT_DECLINE);
    }

    @Override
    public synchronized ChargePermissionId permission(String limit) {
        return permission(ChargePermissionType.ONE_TIME, limit, END);
    }

    /** A consent of another kind, or for another time. */
    synchronized ChargePermissionId permission(ChargePermissionType type, String limit, Instant end) {
        ChargePermissionId id = ChargePermissionId.of("P01-0000000-" + ++number);
        permissions.put(
                id, FakeObjects.permission(id, type, ChargePermissionState.CHARGEABLE, Money.of(limit, "EUR"), end));
        return id;
    }

    /** As that of a subscription with each charge. */
    synchronized void moveEnd(ChargePermissionId id, Instant end) {
        permissions.put(
                id,
                FakeObjects.permission(
                        id,
                        permissions.get(id).type(),
                        permissions.get(id).status().state(),
                        limit(id),
                        end));
    }

    @Override
    public CheckoutSessionId session(PaymentDetails details) {
        return session(details, Optional.empty(), END);
    }

    /** One with an owner, or with a certain end. */
    synchronized CheckoutSessionId session(PaymentDetails details, Optional<String> owner, Instant end) {
        CheckoutSessionId id = CheckoutSessionId.of("session-" + ++number);
        sessions.put(id, FakeObjects.session(id, details, owner.map(MerchantMetadata::ofReference), end));
        return id;
    }

    /** Ends what is still open by then. */
    synchronized void endSessions(Instant now) {
        sessions.replaceAll((id, session) ->
                session.expires().filter(end -> !now.isBefore(end)).isPresent()
                        ? canceled(session, ReasonCode.EXPIRED)
                        : session);
    }

    private static CheckoutSession canceled(CheckoutSession session, ReasonCode why) {
        return FakeObjects.over(
                session, CheckoutSessionState.CANCELED, Optional.of(why), Optional.empty(), Optional.empty());
    }

    /** Captured so far, of all charges. */
    synchronized Money taken() {
        return charges.values().stream().map(Charge::captured).reduce(Money.of("0", "EUR"), Money::plus);
    }

    /** Given back so far, or on its way. */
    synchronized Money given() {
        return given(refunds.values().stream());
    }

    synchronized Money given(ChargeId charge) {
        return given(
                refunds.values().stream().filter(refund -> refund.chargeId().equals(charge)));
    }

    private static Money given(Stream<Refund> refunds) {
        return refunds.filter(refund -> refund.status().state() != RefundState.DECLINED)
                .map(Refund::refundAmount)
                .reduce(Money.of("0", "EUR"), Money::plus);
    }

    /** Somebody charges in Seller Central. */
    synchronized ChargeId chargeBehindOurBack(ChargePermissionId permission, String amount) {
        ChargeId id = ChargeId.of("S01-0000000-C" + ++number);
        Charge charge = Charge.of(id, permission, Money.of(amount, "EUR"), ChargeState.CAPTURED);
        charges.put(id, with(charge, ChargeState.CAPTURED, charge.chargeAmount()));
        return id;
    }

    /** Ends what is pending; what is captured then is what was asked for. */
    synchronized void decide(ChargeId id, ChargeState state) {
        Charge charge = charges.get(id);
        Money captured = capturing.getOrDefault(id, charge.chargeAmount());
        charges.put(id, with(charge, state, state == ChargeState.CAPTURED ? captured : charge.captured()));
    }

    /** Ends all that is pending, by chance. */
    synchronized void decideSome(Random chance, boolean all) {
        for (Charge charge : List.copyOf(charges.values())) {
            ChargeState state = charge.status().state();
            boolean pending = state == ChargeState.AUTHORIZATION_INITIATED || state == ChargeState.CAPTURE_INITIATED;
            if (pending && (all || chance.nextBoolean())) {
                boolean captures = state == ChargeState.CAPTURE_INITIATED
                        || charge.captureNow().orElse(false);
                ChargeState good = captures ? ChargeState.CAPTURED : ChargeState.AUTHORIZED;
                decide(charge.chargeId(), chance.nextInt(3) == 0 ? ChargeState.DECLINED : good);
            }
        }
        for (Refund refund : List.copyOf(refunds.values())) {
            if (refund.status().state() == RefundState.REFUND_INITIATED && (all || chance.nextBoolean())) {
                finish(refund.refundId(), chance.nextInt(5) == 0 ? RefundState.DECLINED : RefundState.REFUNDED);
            }
        }
    }

    synchronized void finish(RefundId id, RefundState state) {
        Refund refund = refunds.get(id);
        refunds.put(id, Refund.of(id, refund.chargeId(), refund.refundAmount(), state));
        if (state == RefundState.REFUNDED) {
            Charge charge = charges.get(refund.chargeId());
            charges.put(
                    refund.chargeId(),
                    with(
                            charge,
                            charge.status().state(),
                            charge.captured(),
                            charge.refunded().plus(refund.refundAmount())));
        }
    }

    @Override
    public synchronized CheckoutOutcome complete(CheckoutSessionId id, CompleteCheckoutSession request) {
        return served(request.key(), List.of(id, request), fault -> {
            CheckoutSession session = sessions.get(id);
            FakeDesk.require(
                    session.status().state() == CheckoutSessionState.OPEN, ReasonCode.INVALID_CHECKOUT_SESSION_STATUS);
            PaymentDetails details = session.paymentDetails().orElseThrow();
            FakeDesk.require(
                    details.chargeAmount().equals(Optional.of(request.chargeAmount())), ReasonCode.AMOUNT_MISMATCH);
            if (decline(fault).isPresent()) {
                sessions.put(id, canceled(session, ReasonCode.DECLINED));
                return () -> new CheckoutOutcome.Canceled(Optional.of(ReasonCode.DECLINED), sessions.get(id));
            }
            effects++;
            boolean captureNow = details.paymentIntent().equals(Optional.of(PaymentIntent.AUTHORIZE_WITH_CAPTURE));
            ChargePermissionId permission =
                    permission(request.chargeAmount().amount().toPlainString());
            Charge charge = newCharge(permission, request.chargeAmount(), captureNow, fault);
            made.put(request.key(), charge);
            sessions.put(
                    id,
                    FakeObjects.over(
                            session,
                            CheckoutSessionState.COMPLETED,
                            Optional.empty(),
                            Optional.of(permission),
                            Optional.of(charge.chargeId())));
            return () -> new CheckoutOutcome.Completed(sessions.get(id));
        });
    }

    @Override
    public synchronized CheckoutSession get(CheckoutSessionId id) {
        return FakeDesk.found(sessions.get(id));
    }

    private Charge newCharge(ChargePermissionId permission, Money amount, boolean captureNow, Fault fault) {
        ChargeState state = fault == Fault.PENDING
                ? ChargeState.AUTHORIZATION_INITIATED
                : captureNow ? ChargeState.CAPTURED : ChargeState.AUTHORIZED;
        ChargeId id = ChargeId.of("S01-0000000-C" + ++number);
        Charge charge = capturing(Charge.of(id, permission, amount, state), captureNow);
        charges.put(id, with(charge, state, state == ChargeState.CAPTURED ? amount : charge.captured()));
        return charges.get(id);
    }

    @Override
    public synchronized ChargeOutcome create(CreateCharge request) {
        return served(request.key(), request, fault -> {
            FakeDesk.require(
                    permissions.get(request.chargePermissionId()).status().state() != ChargePermissionState.CLOSED,
                    ReasonCode.INVALID_CHARGE_PERMISSION_STATUS);
            Optional<DeclineReason> decline = decline(fault);
            if (decline.isPresent()) {
                return declined(decline.get());
            }
            effects++;
            ChargeId id = newCharge(request.chargePermissionId(), request.chargeAmount(), request.captureNow(), fault)
                    .chargeId();
            made.put(request.key(), charges.get(id));
            return () -> new ChargeOutcome.Accepted(charges.get(id));
        });
    }

    @Override
    public synchronized ChargeOutcome capture(ChargeId id, CaptureCharge request) {
        return served(request.key(), List.of(id, request), fault -> {
            FakeDesk.require(
                    charges.get(id).status().state() == ChargeState.AUTHORIZED, ReasonCode.INVALID_CHARGE_STATUS);
            Optional<DeclineReason> decline = decline(fault);
            if (decline.isPresent()) {
                charges.put(
                        id,
                        with(
                                charges.get(id),
                                ChargeState.DECLINED,
                                charges.get(id).captured()));
                return declined(decline.get());
            }
            effects++;
            made.put(request.key(), charges.get(id));
            capturing.put(id, request.captureAmount());
            ChargeState state = fault == Fault.PENDING ? ChargeState.CAPTURE_INITIATED : ChargeState.CAPTURED;
            charges.put(
                    id,
                    with(
                            charges.get(id),
                            state,
                            fault == Fault.PENDING ? charges.get(id).captured() : request.captureAmount()));
            return () -> new ChargeOutcome.Accepted(charges.get(id));
        });
    }

    @Override
    public synchronized Charge cancel(ChargeId id, CancelCharge request) {
        return served(IdempotencyKey.random(), request, fault -> {
            ChargeState state = charges.get(id).status().state();
            FakeDesk.require(
                    state == ChargeState.AUTHORIZED || state == ChargeState.AUTHORIZATION_INITIATED,
                    ReasonCode.INVALID_CHARGE_STATUS);
            effects++;
            charges.put(
                    id,
                    with(charges.get(id), ChargeState.CANCELED, charges.get(id).captured()));
            return () -> charges.get(id);
        });
    }

    @Override
    public synchronized RefundOutcome create(CreateRefund request) {
        return served(request.key(), request, fault -> {
            FakeDesk.require(
                    charges.get(request.chargeId()).status().state() == ChargeState.CAPTURED,
                    ReasonCode.INVALID_CHARGE_STATUS);
            if (decline(fault).isPresent()) {
                return () ->
                        new RefundOutcome.Declined(ReasonCode.PROCESSING_FAILURE, Optional.empty(), Optional.empty());
            }
            effects++;
            RefundId id = RefundId.of("S01-0000000-R" + ++number);
            refunds.put(id, Refund.of(id, request.chargeId(), request.refundAmount(), RefundState.REFUND_INITIATED));
            made.put(request.key(), refunds.get(id));
            return () -> new RefundOutcome.Accepted(refunds.get(id));
        });
    }

    @Override
    public synchronized ChargePermission close(ChargePermissionId id, CloseChargePermission request) {
        return served(IdempotencyKey.random(), request, fault -> {
            FakeDesk.require(
                    permissions.get(id).status().state() != ChargePermissionState.CLOSED,
                    ReasonCode.INVALID_CHARGE_PERMISSION_STATUS);
            effects++;
            ChargePermission open = permissions.get(id);
            permissions.put(
                    id,
                    FakeObjects.permission(
                            id,
                            open.type(),
                            ChargePermissionState.CLOSED,
                            limit(id),
                            open.expires().orElseThrow()));
            if (request.cancelPendingCharges()) {
                charges.replaceAll((name, charge) -> charge.chargePermissionId().equals(id) && isOpen(charge)
                        ? with(charge, ChargeState.CANCELED, charge.captured())
                        : charge);
            }
            return () -> permissions.get(id);
        });
    }

    private static boolean isOpen(Charge charge) {
        return switch (charge.status().state()) {
            case AUTHORIZATION_INITIATED, AUTHORIZED -> true;
            case CAPTURE_INITIATED, CAPTURED, CANCELED, DECLINED, UNRECOGNIZED -> false;
        };
    }

    Money limit(ChargePermissionId id) {
        return permissions.get(id).limits().orElseThrow().amountLimit().orElseThrow();
    }

    @Override
    public synchronized Charge get(ChargeId id) {
        if (unreadable) {
            throw new AmazonPayUnavailableException(FailureDetails.withoutAnswer("get", "no answer"), null, null);
        }
        return FakeDesk.found(charges.get(id));
    }

    @Override
    public synchronized Refund get(RefundId id) {
        return FakeDesk.found(refunds.get(id));
    }

    @Override
    public synchronized ChargePermission get(ChargePermissionId id) {
        ChargePermission permission = FakeDesk.found(permissions.get(id));
        return FakeObjects.withBalance(permission, limit(id).minus(used(id)));
    }

    private Money used(ChargePermissionId id) {
        return charges.values().stream()
                .filter(charge -> charge.chargePermissionId().equals(id))
                .map(FakeAmazon::used)
                .reduce(Money.zero(limit(id).currency()), Money::plus);
    }

    private static Money used(Charge charge) {
        return switch (charge.status().state()) {
            case CANCELED, DECLINED -> Money.zero(charge.chargeAmount().currency());
            case CAPTURED -> charge.captured();
            case AUTHORIZATION_INITIATED, AUTHORIZED, CAPTURE_INITIATED, UNRECOGNIZED -> charge.chargeAmount();
        };
    }

    private <T> T served(IdempotencyKey key, Object request, FakeDesk.Effect<T> effect) {
        writes++;
        return desk.serve(key, request, effect);
    }

    private static Optional<DeclineReason> decline(Fault fault) {
        return switch (fault) {
            case SOFT_DECLINE -> Optional.of(DeclineReason.SOFT_DECLINED);
            case HARD_DECLINE -> Optional.of(DeclineReason.HARD_DECLINED);
            case NONE, LOST_ANSWER, LOST_REQUEST, UNREACHED, PENDING -> Optional.empty();
        };
    }

    private static Supplier<ChargeOutcome> declined(DeclineReason reason) {
        ReasonCode code = reason == DeclineReason.SOFT_DECLINED ? ReasonCode.SOFT_DECLINED : ReasonCode.HARD_DECLINED;
        return () -> new ChargeOutcome.Declined(reason, code, Optional.empty(), Optional.empty());
    }

    private Charge with(Charge charge, ChargeState state, Money captured) {
        return with(charge, state, captured, charge.refunded());
    }

    private Charge with(Charge charge, ChargeState state, Money captured, Money refunded) {
        return FakeObjects.charge(charge, charge.captureNow(), state, captured, refunded, created, expires);
    }

    private Charge capturing(Charge charge, boolean now) {
        return FakeObjects.charge(
                charge,
                Optional.of(now),
                charge.status().state(),
                charge.captured(),
                charge.refunded(),
                created,
                expires);
    }

    @Override
    public Charge update(ChargeId id, UpdateCharge request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChargePermission update(ChargePermissionId id, UpdateChargePermission request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CheckoutSession create(CreateCheckoutSession request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CheckoutSession update(CheckoutSessionId id, UpdateCheckoutSession request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CheckoutSession finalizeSession(CheckoutSessionId id, FinalizeCheckoutSession request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CheckoutSessions checkoutSessions() {
        return this;
    }

    @Override
    public ChargePermissions chargePermissions() {
        return this;
    }

    @Override
    public Charges charges() {
        return this;
    }

    @Override
    public Refunds refunds() {
        return this;
    }

    @Override
    public ButtonSigner button() {
        throw new UnsupportedOperationException();
    }
}
