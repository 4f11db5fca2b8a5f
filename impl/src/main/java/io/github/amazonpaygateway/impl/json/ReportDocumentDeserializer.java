package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.id.ReportDocumentId;
import io.github.amazonpaygateway.report.ReportDocument;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class ReportDocumentDeserializer implements JsonbDeserializer<ReportDocument> {

    @Override
    public ReportDocument deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static ReportDocument read(AnswerObject answer) {
        return new ReportDocument(
                answer.text("reportDocumentId", ReportDocumentId::new)
                        .orElseThrow(UnreadableAnswer.without("reportDocumentId")),
                answer.uri("url").orElseThrow(UnreadableAnswer.without("url")),
                answer.text("compressionAlgorithm"));
    }
}
