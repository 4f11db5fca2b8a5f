package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.file.UploadFile;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** Names the file only: its content goes elsewhere. */
record UploadFileSerializer(ApiVersion version) implements JsonbSerializer<UploadFile> {

    @Override
    public void serialize(UploadFile file, JsonGenerator out, SerializationContext context) {
        RequestObject.write(
                out, version, body -> body.text("type", file.type().text()).text("purpose", "disputeEvidence"));
    }
}
