package io.github.amazonpaygateway.dispute;

/** Why a buyer disputes a charge. */
public enum FilingReason {
    /** The goods did not come. */
    PRODUCT_NOT_RECEIVED,
    /** The goods are not as they should be. */
    PRODUCT_UNACCEPTABLE,
    /** The goods are not wanted any more. */
    PRODUCT_NO_LONGER_NEEDED,
    /** A refund did not come. */
    CREDIT_NOT_PROCESSED,
    /** Too much was taken. */
    OVERCHARGED,
    /** It was taken twice. */
    DUPLICATE_CHARGE,
    /** The subscription had ended. */
    SUBSCRIPTION_CANCELLED,
    /** The buyer does not know the charge; Amazon calls it {@code Unrecognized}. */
    UNRECOGNIZED_CHARGE,
    /** Somebody else paid. */
    FRAUDULENT,
    /** Something else. */
    OTHER,
    /** A reason that this version does not know, or none in the answer; the text is in {@link Dispute#unrecognized()}. */
    UNRECOGNIZED
}
