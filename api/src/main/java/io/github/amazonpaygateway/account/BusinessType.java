package io.github.amazonpaygateway.account;

/** Who owns a business. */
public enum BusinessType {
    /** A company. */
    CORPORATE,
    /** A person. */
    INDIVIDUAL
}
