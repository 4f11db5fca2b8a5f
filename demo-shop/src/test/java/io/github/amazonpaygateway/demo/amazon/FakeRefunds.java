package io.github.amazonpaygateway.demo.amazon;

import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.Refund;
import io.github.amazonpaygateway.refund.RefundOutcome;
import io.github.amazonpaygateway.refund.RefundState;
import io.github.amazonpaygateway.refund.Refunds;
import io.github.amazonpaygateway.state.StatusDetails;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Refunds that know each key once; the money is back as soon as the refund is read. */
final class FakeRefunds implements Refunds {

    private final Map<RefundId, Refund> refunds = new HashMap<>();
    private final Map<IdempotencyKey, RefundOutcome> answers = new HashMap<>();
    private final FakeCharges charges;
    private final Script script;

    FakeRefunds(FakeCharges charges, Script script) {
        this.charges = charges;
        this.script = script;
    }

    int count() {
        return refunds.size();
    }

    @Override
    public RefundOutcome create(CreateRefund request) {
        script.before("createRefund", Optional.of(request.key()));
        RefundOutcome outcome = answers.computeIfAbsent(request.key(), key -> made(request));
        script.after("createRefund", Optional.of(request.key()));
        return outcome;
    }

    @Override
    public Refund get(RefundId id) {
        script.before("getRefund", Optional.empty());
        Refund refund = refunds.get(id);
        if (refund.status().state() == RefundState.REFUND_INITIATED) {
            refunds.put(id, in(refund, RefundState.REFUNDED));
            charges.refunded(refund.chargeId(), refund.refundAmount());
        }
        return refunds.get(id);
    }

    private RefundOutcome made(CreateRefund request) {
        Optional<ReasonCode> decline = script.nextDecline();
        if (decline.isPresent()) {
            return new RefundOutcome.Declined(decline.get(), Optional.empty(), Optional.empty());
        }
        RefundId id = new RefundId("S01-0000000-0000001-R00000" + refunds.size());
        Refund refund = new Refund(
                id,
                request.chargeId(),
                request.refundAmount(),
                Optional.empty(),
                StatusDetails.of(RefundState.REFUND_INITIATED),
                Optional.empty(),
                Optional.empty());
        refunds.put(id, refund);
        return new RefundOutcome.Accepted(refund);
    }

    private static Refund in(Refund refund, RefundState state) {
        return new Refund(
                refund.refundId(),
                refund.chargeId(),
                refund.refundAmount(),
                refund.softDescriptor(),
                StatusDetails.of(state),
                refund.created(),
                refund.releaseEnvironment());
    }
}
