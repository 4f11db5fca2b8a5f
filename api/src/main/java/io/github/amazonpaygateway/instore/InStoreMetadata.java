package io.github.amazonpaygateway.instore;

import io.github.amazonpaygateway.limit.TextLimit;
import java.util.Optional;

/**
 * What the shop wants to have written on an order in a store.
 *
 * @param merchantNote a note, at most 255 characters
 * @param customInformation for the shop only, at most 4096 characters
 * @param merchantStoreName shown to the buyer, at most 50 characters
 * @param merchantOrderId the shop's own number of the order, at most 256 characters
 */
public record InStoreMetadata(
        Optional<String> merchantNote,
        Optional<String> customInformation,
        Optional<String> merchantStoreName,
        Optional<String> merchantOrderId) {

    /** The limits of the metadata of other orders; for stores Amazon documents none. */
    private static final TextLimit NOTE = new TextLimit("merchantNote", 255);

    private static final TextLimit CUSTOM = new TextLimit("customInformation", 4096);
    private static final TextLimit STORE = new TextLimit("merchantStoreName", 50);
    private static final TextLimit ORDER = new TextLimit("merchantOrderId", 256);

    /** @throws IllegalArgumentException naming the text that is too long */
    public InStoreMetadata {
        merchantNote.ifPresent(NOTE::check);
        customInformation.ifPresent(CUSTOM::check);
        merchantStoreName.ifPresent(STORE::check);
        merchantOrderId.ifPresent(ORDER::check);
    }

    /** The shop's own number of the order. */
    public static InStoreMetadata ofOrder(String merchantOrderId) {
        return new InStoreMetadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(merchantOrderId));
    }
}
