package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.refund.Refund;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class RefundDeserializer implements JsonbDeserializer<Refund> {

    @Override
    public Refund deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static Refund read(AnswerObject answer) {
        return new Refund(
                answer.text("refundId", RefundId::new).orElseThrow(UnreadableAnswer.without("refundId")),
                answer.text("chargeId", ChargeId::new).orElseThrow(UnreadableAnswer.without("chargeId")),
                answer.money("refundAmount").orElseThrow(UnreadableAnswer.without("refundAmount")),
                answer.text("softDescriptor"),
                StatusFields.read(answer, Words.REFUND_STATES),
                answer.instant("creationTimestamp"),
                answer.text("releaseEnvironment"));
    }
}
