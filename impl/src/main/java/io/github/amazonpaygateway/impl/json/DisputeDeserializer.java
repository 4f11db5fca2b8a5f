package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.dispute.Dispute;
import io.github.amazonpaygateway.dispute.EvidenceType;
import io.github.amazonpaygateway.dispute.FilingReason;
import io.github.amazonpaygateway.dispute.MerchantEvidence;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.DisputeId;
import io.github.amazonpaygateway.id.FileId;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

final class DisputeDeserializer implements JsonbDeserializer<Dispute> {

    @Override
    public Dispute deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static Dispute read(AnswerObject answer) {
        Optional<AnswerObject> status = answer.object("statusDetails");
        return new Dispute(
                answer.text("disputeId", DisputeId::new).orElseThrow(UnreadableAnswer.without("disputeId")),
                answer.text("chargeId", ChargeId::new),
                answer.text("disputeType"),
                answer.money("disputeAmount"),
                answer.constant("filingReason", Words.FILING_REASONS).orElse(FilingReason.UNRECOGNIZED),
                StatusFields.readIfThere(answer, Words.DISPUTE_STATES),
                status.flatMap(details -> details.constant("resolution", Words.RESOLUTIONS)),
                answer.text("resolutionAuthority"),
                answer.instant("filingTimestamp").or(() -> answer.instant("creationTimestamp")),
                answer.instant("merchantResponseDeadline"),
                answer.instant("closureTimestamp"),
                answer.object("providerMetadata").flatMap(provider -> provider.text("providerDisputeId")),
                evidences(answer),
                answer.text("releaseEnvironment"),
                UnrecognizedWords.in(answer)
                        .at("filingReason", Words.FILING_REASONS)
                        .at("statusDetails", "resolution", Words.RESOLUTIONS)
                        .byPath());
    }

    private static List<MerchantEvidence> evidences(AnswerObject answer) {
        return answer.objects("merchantEvidences")
                .map(evidence -> new MerchantEvidence(
                        evidence.constant("evidenceType", Words.EVIDENCE_TYPES).orElse(EvidenceType.UNRECOGNIZED),
                        evidence.text("fileId", FileId::new),
                        evidence.text("evidenceText")))
                .toList();
    }
}
