package io.github.amazonpaygateway.impl.channel;

import io.github.amazonpaygateway.impl.failure.MalformedAnswer;
import io.github.amazonpaygateway.impl.json.AmazonPayJson;
import io.github.amazonpaygateway.impl.json.UnreadableAnswer;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Reads Amazon's answers with our own JSON binding, never with the server's. Both media types are named because Jersey
 * would prefer the server's reader, which names them, to one that names none.
 */
@Priority(1)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public final class AnswerReader implements MessageBodyReader<Object> {

    private final AmazonPayJson json;

    AnswerReader(AmazonPayJson json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == String.class || type.getName().startsWith("io.github.amazonpaygateway.");
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String text = new String(whole(body), StandardCharsets.UTF_8);
        if (type.getName().equals(String.class.getName())) {
            return text; // of a raw call
        }
        try {
            return json.read(text, type);
        } catch (UnreadableAnswer unreadable) {
            throw MalformedAnswer.failure(headers, String.valueOf(unreadable.getMessage()));
        }
    }

    /** The transport has it all in memory; {@code readAllBytes} would begin with a buffer of 8 KiB. */
    private static byte[] whole(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(body.available());
        int more = body.read();
        if (more < 0) {
            return bytes;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes);
        all.write(more);
        body.transferTo(all);
        return all.toByteArray();
    }
}
