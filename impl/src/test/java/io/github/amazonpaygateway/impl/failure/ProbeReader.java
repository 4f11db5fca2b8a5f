package io.github.amazonpaygateway.impl.failure;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Takes what looks like an object for one. */
@Consumes(MediaType.APPLICATION_JSON)
public final class ProbeReader implements MessageBodyReader<ProbeAnswer> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == ProbeAnswer.class;
    }

    @Override
    public ProbeAnswer readFrom(
            Class<ProbeAnswer> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        if (text.startsWith("{") && text.endsWith("}")) {
            return new ProbeAnswer(text);
        }
        throw MalformedAnswer.failure(headers, "The answer is no JSON object");
    }
}
