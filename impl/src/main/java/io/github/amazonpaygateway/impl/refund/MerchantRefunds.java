package io.github.amazonpaygateway.impl.refund;

import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.rules.RequestRules;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.Refund;
import io.github.amazonpaygateway.refund.RefundOutcome;
import io.github.amazonpaygateway.refund.RefundState;
import io.github.amazonpaygateway.refund.Refunds;
import java.util.Optional;

/** What the shop sees of one merchant's refunds. */
public final class MerchantRefunds implements Refunds {

    private final RefundsClient amazon;
    private final ResilientRefunds refunds;
    private final RequestRules rules;
    private final Calls calls;

    public MerchantRefunds(RefundsClient amazon, ResilientRefunds refunds, RequestRules rules, Calls calls) {
        this.amazon = amazon;
        this.refunds = refunds;
        this.rules = rules;
        this.calls = calls;
    }

    @Override
    public RefundOutcome create(CreateRefund request) {
        rules.check(request);
        Call call = calls.keyed("createRefund", request.key());
        try {
            return outcome(call.run(() -> refunds.create(amazon, call, request)));
        } catch (RequestRejectedException rejected) {
            return decline(rejected).orElseThrow(() -> rejected);
        }
    }

    @Override
    public Refund get(RefundId id) {
        Call call = calls.read("getRefund");
        return call.run(() -> refunds.get(amazon, call, id));
    }

    private static RefundOutcome outcome(Refund refund) {
        if (refund.status().state() != RefundState.DECLINED) {
            return new RefundOutcome.Accepted(refund);
        }
        ReasonCode code = refund.status().reasonCode().orElse(new ReasonCode(""));
        return new RefundOutcome.Declined(code, Optional.of(refund), Optional.empty());
    }

    private static Optional<RefundOutcome> decline(RequestRejectedException rejected) {
        return rejected.reasonCode()
                .filter(code -> code.is(ReasonCode.AMAZON_REJECTED) || code.is(ReasonCode.PROCESSING_FAILURE))
                .map(code -> new RefundOutcome.Declined(code, Optional.empty(), rejected.requestId()));
    }
}
