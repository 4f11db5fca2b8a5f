package io.github.amazonpaygateway.simulator.charge;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** What can befall a charge without the merchant's doing. */
public enum ChargeMishap {
    STOP_SHIPMENT("StopShipmentAtypicalAuth", Effect.WARNING),
    AMAZON_CANCELED("AmazonCanceled", Effect.CANCELLATION),
    BUYER_CANCELED("BuyerCanceled", Effect.CANCELLATION),
    SOFT_DECLINED("SoftDeclined", Effect.DECLINE),
    HARD_DECLINED("HardDeclined", Effect.DECLINE),
    AMAZON_REJECTED("AmazonRejected", Effect.DECLINE),
    PROCESSING_FAILURE("ProcessingFailure", Effect.DECLINE),
    TRANSACTION_TIMED_OUT("TransactionTimedOut", Effect.DECLINE);

    private enum Effect {
        WARNING,
        CANCELLATION,
        DECLINE
    }

    private final String reasonCode;
    private final Effect effect;

    ChargeMishap(String reasonCode, Effect effect) {
        this.reasonCode = reasonCode;
        this.effect = effect;
    }

    /** The mishap of a reason code. */
    public static Optional<ChargeMishap> of(String reasonCode) {
        return Arrays.stream(values())
                .filter(mishap -> mishap.reasonCode.equals(reasonCode))
                .findFirst();
    }

    /** All reason codes. */
    public static String[] reasonCodes() {
        return Arrays.stream(values()).map(mishap -> mishap.reasonCode).toArray(String[]::new);
    }

    /**
     * Lets it happen: a warning at any time, a cancellation before the capture, a decline while something is undecided.
     *
     * @throws Refusal 422 if the charge can no longer come to that
     */
    public void befall(Charge charge, Instant now) {
        switch (effect) {
            case WARNING -> charge.warn(now, reasonCode);
            case CANCELLATION -> {
                ChargeDesk.checkState(charge, charge.state().isCancelable());
                charge.cancel(now, reasonCode, null);
            }
            case DECLINE -> {
                ChargeDesk.checkState(charge, charge.state().isUndecided());
                charge.decline(now, reasonCode);
            }
        }
    }
}
