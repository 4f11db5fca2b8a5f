package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.instore.InStoreMetadata;

/** {@code metadata} of what happens in a store. */
final class InStoreMetadataFields {

    static void write(InStoreMetadata metadata, RequestObject body) {
        body.object("metadata", object -> object.text("merchantNote", metadata.merchantNote())
                .text("customInformation", metadata.customInformation())
                .object("communicationContext", context -> context.text(
                                "merchantStoreName", metadata.merchantStoreName())
                        .text("merchantOrderId", metadata.merchantOrderId())));
    }

    private InStoreMetadataFields() {}
}
