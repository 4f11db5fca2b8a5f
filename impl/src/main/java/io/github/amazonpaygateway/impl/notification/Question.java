package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.impl.pending.PendingObject;
import io.github.amazonpaygateway.impl.pending.Sightings;
import io.github.amazonpaygateway.notification.PaymentEvent;
import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import io.github.amazonpaygateway.notification.PaymentEvent.RefundChanged;
import io.github.amazonpaygateway.refund.Refund;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks once what became of something pending. */
final class Question implements Supplier<Optional<PaymentEvent>> {

    private final PendingObject before;
    private final AmazonPayGateway amazon;
    private PendingObject after;
    private boolean isPending = true;

    Question(PendingObject before, AmazonPayGateway amazon) {
        this.before = before;
        this.amazon = amazon;
        this.after = before;
    }

    /** What is to be told. Where it stood at first need not be known: that it is pending then is no news. */
    @Override
    public Optional<PaymentEvent> get() {
        PaymentEvent event =
                switch (before.kind()) {
                    case CHARGE -> event(amazon.charges().get(ChargeId.of(before.id())));
                    case REFUND -> event(amazon.refunds().get(RefundId.of(before.id())));
                };
        boolean isNews = before.state().isEmpty() ? !isPending : !before.state().equals(after.state());
        return isNews ? Optional.of(event) : Optional.empty();
    }

    /** Whether Amazon still decides. */
    boolean isPending() {
        return isPending;
    }

    /** Where it stands by the answer. */
    PendingObject after() {
        return after;
    }

    private PaymentEvent event(Charge charge) {
        var state = charge.status().state();
        answered(state.name(), Sightings.isPending(state));
        return new ChargeChanged(before.merchant(), Optional.empty(), charge);
    }

    private PaymentEvent event(Refund refund) {
        var state = refund.status().state();
        answered(state.name(), Sightings.isPending(state));
        return new RefundChanged(before.merchant(), Optional.empty(), refund);
    }

    private void answered(String state, boolean pending) {
        after = new PendingObject(before.merchant(), before.kind(), before.id(), state);
        isPending = pending;
    }
}
