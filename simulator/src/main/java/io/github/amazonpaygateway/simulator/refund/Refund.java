package io.github.amazonpaygateway.simulator.refund;

import io.github.amazonpaygateway.simulator.change.ObjectType;
import io.github.amazonpaygateway.simulator.charge.Charge;
import io.github.amazonpaygateway.simulator.charge.Status;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.money.Price;
import jakarta.json.JsonObject;
import java.time.Instant;

/** Money on its way back to the buyer. */
public final class Refund {

    private final String id;
    private final Charge charge;
    private final Price amount;
    private final String softDescriptor;
    private final Instant created;
    private RefundState state = RefundState.REFUND_INITIATED;
    private Status status;

    Refund(String id, Charge charge, Price amount, String softDescriptor, Instant now) {
        this.id = id;
        this.charge = charge;
        this.amount = amount;
        this.softDescriptor = softDescriptor;
        this.created = now;
        this.status = new Status(state.wireName(), null, null, now);
        charge.refunds().begin(amount.amount());
        tell();
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** How much goes back. */
    public Price amount() {
        return amount;
    }

    /** The charge it gives back. */
    public Charge charge() {
        return charge;
    }

    /** Where it stands, with reason and time. */
    public Status status() {
        return status;
    }

    /** Since when it stands there. */
    public Instant since() {
        return status.since();
    }

    /** Where it stands. */
    public RefundState state() {
        return state;
    }

    void finish(Instant now) {
        state = RefundState.REFUNDED;
        status = new Status(state.wireName(), null, null, now);
        charge.refunds().finish(amount.amount());
        tell();
    }

    void decline(Instant now, String reasonCode) {
        state = RefundState.DECLINED;
        status = new Status(state.wireName(), reasonCode, null, now);
        charge.refunds().fail(amount.amount());
        tell();
    }

    private void tell() {
        charge.permission()
                .chronicle()
                .tell(ObjectType.REFUND, id, amount, status.state(), status.reasonCode(), status.since());
    }

    /** As the API shows it, in the names of v2. */
    public JsonObject toJson() {
        return new JsonAnswer()
                .put("refundId", id)
                .put("chargeId", charge.id())
                .put("refundAmount", amount)
                .put("softDescriptor", "AMZ*" + softDescriptor)
                .put("creationTimestamp", created)
                .put("statusDetails", status.toJson())
                .put(
                        "releaseEnvironment",
                        charge.permission().consent().account().environment().wireName())
                .build();
    }
}
