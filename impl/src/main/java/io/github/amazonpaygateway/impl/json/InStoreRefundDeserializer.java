package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.instore.InStoreRefund;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class InStoreRefundDeserializer implements JsonbDeserializer<InStoreRefund> {

    @Override
    public InStoreRefund deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static InStoreRefund read(AnswerObject answer) {
        return new InStoreRefund(
                answer.text("refundId", RefundId::new).orElseThrow(UnreadableAnswer.without("refundId")),
                StatusFields.readIfThere(answer, "refundStatus", Words.REFUND_STATES));
    }
}
