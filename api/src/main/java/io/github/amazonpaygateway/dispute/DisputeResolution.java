package io.github.amazonpaygateway.dispute;

/** For whom a Dispute was decided. */
public enum DisputeResolution {
    /** For the buyer. */
    BUYER_WON,
    /** For the merchant. */
    MERCHANT_WON,
    /** For nobody. */
    NO_FAULT,
    /** A resolution that this version does not know; the text is in {@link Dispute#unrecognized()}. */
    UNRECOGNIZED
}
