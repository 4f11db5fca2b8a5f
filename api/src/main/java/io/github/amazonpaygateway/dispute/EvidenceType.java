package io.github.amazonpaygateway.dispute;

/** What a piece of evidence shows. */
public enum EvidenceType {
    /** What was sold. */
    PRODUCT_DESCRIPTION,
    /** The receipt. */
    RECEIPT,
    /** How the buyer could have cancelled. */
    CANCELLATION_POLICY,
    /** The signature of who received it. */
    CUSTOMER_SIGNATURE,
    /** The number of the parcel. */
    TRACKING_NUMBER,
    /** Who carried it. */
    CARRIER_NAME,
    /** The device that was used. */
    DEVICE_ID,
    /** The name of the device. */
    DEVICE_NAME,
    /** When it was downloaded. */
    DOWNLOAD_DATE_TIME,
    /** Something else. */
    OTHER,
    /** A type that this version does not know. */
    UNRECOGNIZED
}
