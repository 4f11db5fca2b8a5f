package io.github.amazonpaygateway.impl.signing;

import static jakarta.ws.rs.core.HttpHeaders.AUTHORIZATION;
import static jakarta.ws.rs.core.HttpHeaders.USER_AGENT;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON_TYPE;

import io.github.amazonpaygateway.impl.json.AmazonPayJson;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/**
 * Turns the request of a Rest Client into the bytes that are sent, and signs them. One instance per merchant, registered
 * on the merchant's own clients: as a {@code @Provider} it would sign the requests of every client of the shop.
 *
 * <p>It runs just before the transport, so that no other filter touches what was signed, and once per attempt, so that
 * every attempt has its own date.
 */
@Priority(Integer.MAX_VALUE - 1)
public final class SigningFilter implements ClientRequestFilter {

    /** Property of a request: the names of headers that are signed too, a {@code Set<String>} in lower case. */
    public static final String FURTHER_HEADERS = "io.github.amazonpaygateway.further-headers";

    /** Where MicroProfile Rest Client puts the {@link Method} that was called. */
    private static final String INVOKED_METHOD = "org.eclipse.microprofile.rest.client.invokedMethod";

    private static final Annotation[] NONE = {};
    private static final byte[] EMPTY = {};

    private final RequestSigner signer;
    private final AttemptHeaders headers;
    private final AmazonPayJson json;

    /**
     * @param signer signs for the merchant
     * @param region {@code NA}, {@code EU} or {@code JP}
     * @param clock usually a {@link ClockSkew}
     * @param json makes the text of the entities
     */
    public SigningFilter(RequestSigner signer, String region, InstantSource clock, AmazonPayJson json) {
        this.signer = signer;
        this.headers = new AttemptHeaders(region, clock);
        this.json = json;
    }

    /** @throws UnsignableRequestException when the request must not be sent as it is */
    @Override
    public void filter(ClientRequestContext request) {
        chooseMethod(request);
        CanonicalUri uri = canonicalUri(request);
        byte[] body = body(request);
        SignedHeaders headers = this.headers.of(request);
        var canonical = CanonicalRequest.of(request.getMethod(), uri, headers, body);
        headers.forEach(request.getHeaders()::putSingle);
        request.getHeaders().putSingle(USER_AGENT, UserAgent.TEXT);
        request.getHeaders().putSingle(AUTHORIZATION, signer.authorization(canonical));
    }

    private static void chooseMethod(ClientRequestContext request) {
        if (request.getProperty(INVOKED_METHOD) instanceof Method invoked) {
            SendAs sendAs = invoked.getAnnotation(SendAs.class);
            if (sendAs != null) {
                request.setMethod(sendAs.value());
            }
        }
    }

    private static CanonicalUri canonicalUri(ClientRequestContext request) {
        URI address = request.getUri();
        var canonical = CanonicalUri.of(address.getRawPath(), address.getRawQuery());
        request.setUri(canonical.applyTo(address));
        return canonical;
    }

    private byte[] body(ClientRequestContext request) {
        if (!request.hasEntity()) {
            return EMPTY;
        }
        byte[] bytes = bytes(request.getEntity());
        request.setEntity(bytes, NONE, APPLICATION_JSON_TYPE);
        return bytes;
    }

    /** Text and bytes are JSON already. */
    private byte[] bytes(Object entity) {
        return entity instanceof byte[] ready
                ? ready
                : (entity instanceof String text ? text : json.write(entity)).getBytes(StandardCharsets.UTF_8);
    }
}
