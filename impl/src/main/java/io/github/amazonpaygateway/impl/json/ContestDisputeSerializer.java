package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.dispute.ContestDispute;
import io.github.amazonpaygateway.dispute.MerchantEvidence;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record ContestDisputeSerializer(ApiVersion version) implements JsonbSerializer<ContestDispute> {

    @Override
    public void serialize(ContestDispute contest, JsonGenerator out, SerializationContext context) {
        RequestObject.write(
                out,
                version,
                body -> body.objects(
                        "merchantEvidences", contest.merchantEvidences(), ContestDisputeSerializer::write));
    }

    private static void write(MerchantEvidence evidence, RequestObject object) {
        object.word("evidenceType", evidence.evidenceType())
                .text("fileId", evidence.fileId())
                .text("evidenceText", evidence.evidenceText());
    }
}
