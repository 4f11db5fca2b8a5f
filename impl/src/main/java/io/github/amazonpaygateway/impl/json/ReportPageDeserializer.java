package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.id.ReportId;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class ReportPageDeserializer implements JsonbDeserializer<ReportPage> {

    @Override
    public ReportPage deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static ReportPage read(AnswerObject answer) {
        return new ReportPage(
                answer.objects("reports")
                        .filter(report -> report.text("reportId", ReportId::new).isPresent())
                        .map(ReportDeserializer::read)
                        .toList(),
                answer.text("nextToken"));
    }
}
