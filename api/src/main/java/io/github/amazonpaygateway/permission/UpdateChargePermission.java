package io.github.amazonpaygateway.permission;

/**
 * New metadata of a ChargePermission. A closed one takes only fields that are still empty.
 *
 * @param merchantMetadata what shall be written on it
 */
public record UpdateChargePermission(MerchantMetadata merchantMetadata) {

    /** @throws IllegalArgumentException when a field is longer than Amazon takes */
    public UpdateChargePermission {
        merchantMetadata = merchantMetadata.checked();
    }

    /** @throws IllegalArgumentException when a field is longer than Amazon takes */
    public static UpdateChargePermission of(MerchantMetadata metadata) {
        return new UpdateChargePermission(metadata);
    }
}
