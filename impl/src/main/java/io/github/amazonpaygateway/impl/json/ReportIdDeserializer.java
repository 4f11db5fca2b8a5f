package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.id.ReportId;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class ReportIdDeserializer implements JsonbDeserializer<ReportId> {

    @Override
    public ReportId deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static ReportId read(AnswerObject answer) {
        return answer.text("reportId", ReportId::new).orElseThrow(UnreadableAnswer.without("reportId"));
    }
}
