package io.github.amazonpaygateway.impl.charge;

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
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.rules.RequestRules;
import java.util.Optional;
import java.util.function.Supplier;

/** What the shop sees of one merchant's charges. */
public final class MerchantCharges implements Charges {

    private final ChargesClient amazon;
    private final ResilientCharges charges;
    private final RequestRules rules;
    private final Calls calls;

    public MerchantCharges(ChargesClient amazon, ResilientCharges charges, RequestRules rules, Calls calls) {
        this.amazon = amazon;
        this.charges = charges;
        this.rules = rules;
        this.calls = calls;
    }

    @Override
    public ChargeOutcome create(CreateCharge request) {
        rules.check(request);
        Call call = calls.keyed("createCharge", request.key());
        return decided(() -> call.run(() -> charges.create(amazon, call, request)));
    }

    @Override
    public Charge get(ChargeId id) {
        Call call = calls.read("getCharge");
        return call.run(() -> charges.get(amazon, call, id));
    }

    @Override
    public Charge update(ChargeId id, UpdateCharge request) {
        Call call = calls.unkeyed("updateCharge");
        return call.run(() -> charges.update(amazon, call, id, request));
    }

    @Override
    public ChargeOutcome capture(ChargeId id, CaptureCharge request) {
        rules.check(request);
        Call call = calls.keyed("captureCharge", request.key());
        return decided(() -> call.run(() -> charges.capture(amazon, call, id, request)));
    }

    @Override
    public Charge cancel(ChargeId id, CancelCharge request) {
        Call call = calls.unkeyed("cancelCharge");
        return call.run(() -> charges.cancel(amazon, call, id, request));
    }

    private static ChargeOutcome decided(Supplier<Charge> amazonsAnswer) {
        try {
            return outcome(amazonsAnswer.get());
        } catch (RequestRejectedException rejected) {
            return decline(rejected).orElseThrow(() -> rejected);
        }
    }

    private static ChargeOutcome outcome(Charge charge) {
        if (charge.status().state() != ChargeState.DECLINED) {
            return new ChargeOutcome.Accepted(charge);
        }
        ReasonCode code = charge.status().reasonCode().orElse(new ReasonCode(""));
        return new ChargeOutcome.Declined(DeclineReason.of(code), code, Optional.of(charge), Optional.empty());
    }

    private static Optional<ChargeOutcome> decline(RequestRejectedException rejected) {
        return rejected.reasonCode()
                .filter(DeclineReason::isDecline)
                .map(code -> new ChargeOutcome.Declined(
                        DeclineReason.of(code), code, Optional.empty(), rejected.requestId()));
    }
}
