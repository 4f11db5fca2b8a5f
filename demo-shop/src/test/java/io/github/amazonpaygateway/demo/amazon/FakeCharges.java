package io.github.amazonpaygateway.demo.amazon;

import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.DeclineReason;
import io.github.amazonpaygateway.charge.UpdateCharge;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.state.StatusDetails;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Charges that know each key once. */
final class FakeCharges implements Charges {

    private final Map<ChargeId, Charge> charges = new HashMap<>();
    private final Map<IdempotencyKey, ChargeOutcome> answers = new HashMap<>();
    private final Script script;

    FakeCharges(Script script) {
        this.script = script;
    }

    ChargeId authorize(Money amount) {
        ChargeId id = new ChargeId("S01-0000000-0000001-C00000" + charges.size());
        put(id, amount, ChargeState.AUTHORIZED, Optional.empty(), Optional.empty());
        return id;
    }

    int count() {
        return charges.size();
    }

    void refunded(ChargeId id, Money amount) {
        Charge before = charges.get(id);
        Money sum = before.refunded().plus(amount);
        put(id, before.chargeAmount(), ChargeState.CAPTURED, before.captureAmount(), Optional.of(sum));
    }

    @Override
    public Charge update(ChargeId id, UpdateCharge request) {
        throw new UnsupportedOperationException("the demo shop is no payment service provider");
    }

    @Override
    public ChargeOutcome create(CreateCharge request) {
        throw new UnsupportedOperationException("the shop charges by completing the session");
    }

    @Override
    public Charge get(ChargeId id) {
        script.before("getCharge", Optional.empty());
        return charges.get(id);
    }

    @Override
    public ChargeOutcome capture(ChargeId id, CaptureCharge request) {
        script.before("captureCharge", Optional.of(request.key()));
        ChargeOutcome outcome = answers.computeIfAbsent(request.key(), key -> captured(id, request.captureAmount()));
        script.after("captureCharge", Optional.of(request.key()));
        return outcome;
    }

    @Override
    public Charge cancel(ChargeId id, CancelCharge request) {
        script.before("cancelCharge", Optional.empty());
        requireAuthorized(id, "cancelCharge");
        put(id, charges.get(id).chargeAmount(), ChargeState.CANCELED, Optional.empty(), Optional.empty());
        script.after("cancelCharge", Optional.empty());
        return charges.get(id);
    }

    private ChargeOutcome captured(ChargeId id, Money amount) {
        Optional<ReasonCode> decline = script.nextDecline();
        if (decline.isPresent()) {
            return new ChargeOutcome.Declined(
                    DeclineReason.of(decline.get()), decline.get(), Optional.empty(), Optional.empty());
        }
        requireAuthorized(id, "captureCharge");
        Charge before = charges.get(id);
        if (amount.compareTo(before.chargeAmount()) > 0) {
            throw script.rejection("captureCharge", ReasonCode.TRANSACTION_AMOUNT_EXCEEDED);
        }
        put(id, before.chargeAmount(), ChargeState.CAPTURED, Optional.of(amount), Optional.empty());
        return new ChargeOutcome.Accepted(charges.get(id));
    }

    private void requireAuthorized(ChargeId id, String operation) {
        if (charges.get(id).status().state() != ChargeState.AUTHORIZED) {
            throw script.rejection(operation, ReasonCode.INVALID_CHARGE_STATUS);
        }
    }

    private void put(ChargeId id, Money amount, ChargeState state, Optional<Money> captured, Optional<Money> refunded) {
        Charge plain = Charge.of(id, new ChargePermissionId("S01-0000000-0000001"), amount, state);
        charges.put(
                id,
                new Charge(
                        plain.chargeId(),
                        plain.chargePermissionId(),
                        amount,
                        captured,
                        refunded,
                        plain.convertedAmount(),
                        plain.conversionRate(),
                        plain.softDescriptor(),
                        plain.captureNow(),
                        plain.canHandlePendingAuthorization(),
                        plain.merchantMetadata(),
                        plain.providerReferenceId(),
                        plain.redirectUrl(),
                        StatusDetails.of(state),
                        plain.created(),
                        plain.expires(),
                        plain.releaseEnvironment()));
    }
}
