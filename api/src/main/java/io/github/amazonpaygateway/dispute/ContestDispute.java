package io.github.amazonpaygateway.dispute;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import java.util.List;

/**
 * The merchant's answer to a Dispute, due within 11 days after a chargeback and 7 days after a claim.
 *
 * @param key under which Amazon remembers it
 * @param merchantEvidences what speaks for the merchant, at least one
 */
public record ContestDispute(IdempotencyKey key, List<MerchantEvidence> merchantEvidences) {

    /** @throws IllegalArgumentException when there is no evidence, or one without file and text or of unknown type */
    public ContestDispute {
        merchantEvidences = List.copyOf(merchantEvidences);
        if (merchantEvidences.isEmpty() || !merchantEvidences.stream().allMatch(MerchantEvidence::isSendable)) {
            throw new IllegalArgumentException(
                    "merchantEvidences must hold at least one, each with a known type and a fileId or an evidenceText");
        }
    }

    /** This evidence, under a new key. */
    public static ContestDispute with(MerchantEvidence... evidences) {
        return new ContestDispute(IdempotencyKey.random(), List.of(evidences));
    }

    /** The same answer under a key of the shop's own. */
    public ContestDispute withKey(IdempotencyKey ownKey) {
        return new ContestDispute(ownKey, merchantEvidences);
    }
}
