package io.github.amazonpaygateway.charge;

import io.github.amazonpaygateway.failure.ReasonCode;
import java.util.Arrays;

/** Why a payment was declined, and with it what can be done. */
public enum DeclineReason {
    /** A later attempt may pass; the buyer may also choose another payment method. */
    SOFT_DECLINED(ReasonCode.SOFT_DECLINED),
    /** The buyer must choose another payment method. */
    HARD_DECLINED(ReasonCode.HARD_DECLINED),
    /** Amazon refused; the ChargePermission is canceled too. */
    AMAZON_REJECTED(ReasonCode.AMAZON_REJECTED),
    /** An internal error of Amazon; a new attempt with a new key may pass while the ChargePermission is Chargeable. */
    PROCESSING_FAILURE(ReasonCode.PROCESSING_FAILURE),
    /** Not decided in time; the buyer must choose another payment method, or allow pending authorization. */
    TRANSACTION_TIMED_OUT(ReasonCode.TRANSACTION_TIMED_OUT),
    /** The payment method may not be used for this charge. */
    PAYMENT_METHOD_NOT_ALLOWED(ReasonCode.PAYMENT_METHOD_NOT_ALLOWED),
    /** The buyer has to confirm with a second factor first. */
    MFA_NOT_COMPLETED(ReasonCode.MFA_NOT_COMPLETED),
    /** A reason that this version does not know. */
    UNRECOGNIZED(new ReasonCode(""));

    private final ReasonCode code;

    DeclineReason(ReasonCode code) {
        this.code = code;
    }

    /** The reason behind a code of Amazon. */
    public static DeclineReason of(ReasonCode code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.is(code))
                .findFirst()
                .orElse(UNRECOGNIZED);
    }

    /** Whether this code says that a payment was declined. */
    public static boolean isDecline(ReasonCode code) {
        return of(code) != UNRECOGNIZED;
    }

    /** Whether a later attempt with the same payment method may pass. */
    public boolean isSoft() {
        return switch (this) {
            case SOFT_DECLINED, PROCESSING_FAILURE -> true;
            case HARD_DECLINED,
                    AMAZON_REJECTED,
                    TRANSACTION_TIMED_OUT,
                    PAYMENT_METHOD_NOT_ALLOWED,
                    MFA_NOT_COMPLETED,
                    UNRECOGNIZED -> false;
        };
    }
}
