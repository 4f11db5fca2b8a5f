package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.file.UploadedFile;
import io.github.amazonpaygateway.id.FileId;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;

final class UploadedFileDeserializer implements JsonbDeserializer<UploadedFile> {

    @Override
    public UploadedFile deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static UploadedFile read(AnswerObject answer) {
        return new UploadedFile(
                answer.text("id", FileId::new).orElseThrow(UnreadableAnswer.without("id")),
                answer.text("type"),
                answer.text("purpose"),
                answer.decimal("size").map(BigDecimal::longValue),
                answer.instant("uploadTimestamp"),
                // that the upload goes to this very field is inferred from the description of the object
                answer.uri("url").orElseThrow(UnreadableAnswer.without("url")),
                // one sample of the documents has the other spelling
                answer.instant("urlExpirationTimestamp").or(() -> answer.instant("urlExpirationTimeStamp")));
    }
}
