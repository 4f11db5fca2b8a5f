package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.permission.MerchantMetadata;
import java.util.Optional;

/** {@code merchantMetadata}, in both directions. */
final class MerchantMetadataFields {

    private static final String NAME = "merchantMetadata";
    private static final MerchantMetadata NOTHING =
            new MerchantMetadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Optional<MerchantMetadata> read(AnswerObject answer) {
        return answer.object(NAME)
                .map(object -> new MerchantMetadata(
                        object.text("merchantReferenceId"),
                        object.text("merchantStoreName"),
                        object.text("noteToBuyer"),
                        object.text("customInformation")))
                .filter(metadata -> !metadata.equals(NOTHING));
    }

    static void write(MerchantMetadata metadata, RequestObject body) {
        body.object(NAME, object -> object.text("merchantReferenceId", metadata.merchantReferenceId())
                .text("merchantStoreName", metadata.merchantStoreName())
                .text("noteToBuyer", metadata.noteToBuyer())
                .text("customInformation", metadata.customInformation()));
    }

    private MerchantMetadataFields() {}
}
