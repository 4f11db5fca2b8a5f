package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.dispute.CreateDispute;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record CreateDisputeSerializer(ApiVersion version) implements JsonbSerializer<CreateDispute> {

    @Override
    public void serialize(CreateDispute dispute, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> write(dispute, body));
    }

    /** Times are seconds since 1970 here, as in the samples of the official SDK. */
    private static void write(CreateDispute dispute, RequestObject body) {
        body.text("chargeId", dispute.chargeId())
                .object("providerMetadata", provider -> provider.text("providerDisputeId", dispute.providerDisputeId()))
                .money("disputeAmount", dispute.disputeAmount())
                .text("filingReason", Words.sent(dispute.filingReason()))
                .object("statusDetails", status -> DisputeStatusFields.write(dispute.status(), status))
                .epoch("filingTimestamp", dispute.filed())
                .epoch("merchantResponseDeadline", dispute.merchantResponseDeadline());
    }
}
