package io.github.amazonpaygateway.permission;

import io.github.amazonpaygateway.limit.TextLimit;
import java.util.Optional;

/**
 * What the shop wants to have written on the order: shown to the buyer, or kept for the shop. Texts that are too long are
 * refused when the metadata become part of a request; blank ones are left out of it.
 *
 * @param merchantReferenceId the shop's own number of the order, at most 256 characters
 * @param merchantStoreName shown to the buyer, at most 50 characters
 * @param noteToBuyer shown to the buyer, at most 255 characters
 * @param customInformation for the shop only, at most 4096 characters
 */
public record MerchantMetadata(
        Optional<String> merchantReferenceId,
        Optional<String> merchantStoreName,
        Optional<String> noteToBuyer,
        Optional<String> customInformation) {

    private static final TextLimit REFERENCE = new TextLimit("merchantReferenceId", 256);
    private static final TextLimit STORE_NAME = new TextLimit("merchantStoreName", 50);
    private static final TextLimit NOTE = new TextLimit("noteToBuyer", 255);
    private static final TextLimit CUSTOM = new TextLimit("customInformation", 4096);

    /** Metadata with the shop's own number of the order. */
    public static MerchantMetadata ofReference(String merchantReferenceId) {
        return new MerchantMetadata(
                Optional.of(merchantReferenceId), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The name that the buyer sees, at most 50 characters. */
    public MerchantMetadata withStoreName(String name) {
        return new MerchantMetadata(merchantReferenceId, Optional.of(name), noteToBuyer, customInformation);
    }

    /** A note that the buyer sees, at most 255 characters. */
    public MerchantMetadata withNoteToBuyer(String note) {
        return new MerchantMetadata(merchantReferenceId, merchantStoreName, Optional.of(note), customInformation);
    }

    /** What only the shop sees, at most 4096 characters. */
    public MerchantMetadata withCustomInformation(String information) {
        return new MerchantMetadata(merchantReferenceId, merchantStoreName, noteToBuyer, Optional.of(information));
    }

    /**
     * These metadata, when Amazon would take them. Requests call it; what Amazon answers is not checked.
     *
     * @throws IllegalArgumentException naming the field and its limit
     */
    public MerchantMetadata checked() {
        merchantReferenceId.ifPresent(REFERENCE::check);
        merchantStoreName.ifPresent(STORE_NAME::check);
        noteToBuyer.ifPresent(NOTE::check);
        customInformation.ifPresent(CUSTOM::check);
        return this;
    }
}
