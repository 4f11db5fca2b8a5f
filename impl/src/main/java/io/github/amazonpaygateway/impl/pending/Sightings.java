package io.github.amazonpaygateway.impl.pending;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.impl.pending.PendingObject.Kind;
import io.github.amazonpaygateway.refund.Refund;
import io.github.amazonpaygateway.refund.RefundState;
import io.github.amazonpaygateway.refund.Refunds;

/** Looks at what one merchant's gateway is told. */
public final class Sightings {

    private final String merchant;
    private final PendingObjects pending;

    Sightings(String merchant, PendingObjects pending) {
        this.merchant = merchant;
        this.pending = pending;
    }

    /** The same charges, looked at. */
    public Charges at(Charges charges) {
        return new WatchedCharges(charges, this);
    }

    /** The same refunds, looked at. */
    public Refunds at(Refunds refunds) {
        return new WatchedRefunds(refunds, this);
    }

    /** The same sessions, looked at. */
    public CheckoutSessions at(CheckoutSessions sessions) {
        return new WatchedCheckoutSessions(sessions, this);
    }

    void saw(Charge charge) {
        if (isPending(charge.status().state())) {
            pending.add(new PendingObject(
                    merchant,
                    Kind.CHARGE,
                    charge.chargeId().value(),
                    charge.status().state().name()));
        }
    }

    void saw(Refund refund) {
        if (isPending(refund.status().state())) {
            pending.add(new PendingObject(
                    merchant,
                    Kind.REFUND,
                    refund.refundId().value(),
                    refund.status().state().name()));
        }
    }

    /** A completed session names its charge, not where that stands; it waits only if the shop has allowed that. */
    void saw(CheckoutSession completed) {
        boolean mayWait = completed
                .paymentDetails()
                .flatMap(PaymentDetails::canHandlePendingAuthorization)
                .orElse(false);
        if (mayWait) {
            completed
                    .chargeId()
                    .ifPresent(charge -> pending.add(new PendingObject(merchant, Kind.CHARGE, charge.value(), "")));
        }
    }

    /** Whether Amazon decides by itself what becomes of it. */
    public static boolean isPending(ChargeState state) {
        return switch (state) {
            case AUTHORIZATION_INITIATED, CAPTURE_INITIATED -> true;
            case AUTHORIZED, CAPTURED, CANCELED, DECLINED, UNRECOGNIZED -> false;
        };
    }

    /** Whether Amazon decides by itself what becomes of it. */
    public static boolean isPending(RefundState state) {
        return switch (state) {
            case REFUND_INITIATED -> true;
            case REFUNDED, DECLINED, UNRECOGNIZED -> false;
        };
    }
}
