package io.github.amazonpaygateway.impl.json;

/** The version in the URL of Amazon's API; it decides how some fields are called. */
public enum ApiVersion {
    /** The first version, with {@code webCheckoutDetail} and {@code paymentDetail}. */
    V1,
    /** The current version. */
    V2;

    /** How this version calls a field of {@link #V2}. */
    String field(String name) {
        return this == V1 ? Words.otherName(name).orElse(name) : name;
    }
}
