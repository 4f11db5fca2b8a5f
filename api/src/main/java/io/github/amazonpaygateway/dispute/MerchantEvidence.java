package io.github.amazonpaygateway.dispute;

import io.github.amazonpaygateway.id.FileId;
import java.util.Optional;

/**
 * What speaks for the merchant.
 *
 * @param evidenceType what it shows
 * @param fileId an uploaded file
 * @param evidenceText or a text
 */
public record MerchantEvidence(EvidenceType evidenceType, Optional<FileId> fileId, Optional<String> evidenceText) {

    /** A file that was uploaded before. */
    public static MerchantEvidence ofFile(EvidenceType type, FileId file) {
        return new MerchantEvidence(type, Optional.of(file), Optional.empty());
    }

    /** A text. */
    public static MerchantEvidence ofText(EvidenceType type, String text) {
        return new MerchantEvidence(type, Optional.empty(), Optional.of(text));
    }

    /** Whether Amazon would take it. */
    boolean isSendable() {
        boolean says = fileId.isPresent()
                || evidenceText.filter(text -> !text.isBlank()).isPresent();
        return says && evidenceType != EvidenceType.UNRECOGNIZED;
    }

    /** Shows the type only: a text may hold data of the buyer. */
    @Override
    public String toString() {
        return "MerchantEvidence[" + evidenceType + "]";
    }
}
