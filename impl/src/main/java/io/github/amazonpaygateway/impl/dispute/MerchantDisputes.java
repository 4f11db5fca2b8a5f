package io.github.amazonpaygateway.impl.dispute;

import io.github.amazonpaygateway.dispute.ContestDispute;
import io.github.amazonpaygateway.dispute.CreateDispute;
import io.github.amazonpaygateway.dispute.Dispute;
import io.github.amazonpaygateway.dispute.Disputes;
import io.github.amazonpaygateway.dispute.UpdateDispute;
import io.github.amazonpaygateway.id.DisputeId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.rules.RequestRules;

/** What the shop sees of one merchant's disputes. */
public final class MerchantDisputes implements Disputes {

    private final DisputesClient amazon;
    private final ResilientDisputes disputes;
    private final RequestRules rules;
    private final Calls calls;

    public MerchantDisputes(DisputesClient amazon, ResilientDisputes disputes, RequestRules rules, Calls calls) {
        this.amazon = amazon;
        this.disputes = disputes;
        this.rules = rules;
        this.calls = calls;
    }

    @Override
    public Dispute create(CreateDispute request) {
        rules.check(request);
        Call call = calls.keyed("createDispute", request.key());
        return call.run(() -> disputes.create(amazon, call, request));
    }

    @Override
    public Dispute get(DisputeId id) {
        Call call = calls.read("getDispute");
        return call.run(() -> disputes.get(amazon, call, id));
    }

    @Override
    public Dispute update(DisputeId id, UpdateDispute request) {
        Call call = calls.unkeyed("updateDispute");
        return call.run(() -> disputes.update(amazon, call, id, request));
    }

    @Override
    public Dispute contest(DisputeId id, ContestDispute request) {
        Call call = calls.keyed("contestDispute", request.key());
        return call.run(() -> disputes.contest(amazon, call, id, request));
    }
}
