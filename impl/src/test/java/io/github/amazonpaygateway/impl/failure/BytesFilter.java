package io.github.amazonpaygateway.impl.failure;

import io.github.amazonpaygateway.impl.signing.SendAs;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

/** Stands in for the signing filter: method and bytes, no signature. */
@Priority(Integer.MAX_VALUE - 1)
final class BytesFilter implements ClientRequestFilter {

    private final String date;

    BytesFilter(String date) {
        this.date = date;
    }

    @Override
    public void filter(ClientRequestContext request) {
        Method invoked = (Method) request.getProperty("org.eclipse.microprofile.rest.client.invokedMethod");
        SendAs sendAs = invoked.getAnnotation(SendAs.class);
        if (sendAs != null) {
            request.setMethod(sendAs.value());
        }
        request.getHeaders().putSingle("x-amz-pay-date", date);
        if (request.getEntity() instanceof String text) {
            request.setEntity(
                    text.getBytes(StandardCharsets.UTF_8), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
