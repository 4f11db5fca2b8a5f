package io.github.amazonpaygateway.impl.transport;

import io.github.amazonpaygateway.impl.call.Departure;
import io.github.amazonpaygateway.impl.signing.HeaderText;
import io.github.amazonpaygateway.impl.signing.SignedHeaders;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/**
 * The last request filter: sends what the signing filter made, instead of the client's own engine. Registered per
 * client, never found by scanning.
 */
@Priority(Integer.MAX_VALUE)
public final class TransportFilter implements ClientRequestFilter {

    /** Property of a request: the longest {@code Duration} of this attempt, if shorter than the engine's. */
    public static final String DEADLINE = "io.github.amazonpaygateway.deadline";

    private static final String INVOKED_METHOD = "org.eclipse.microprofile.rest.client.invokedMethod";

    private final HttpEngine engine;

    public TransportFilter(HttpEngine engine) {
        this.engine = engine;
    }

    /** @throws IllegalStateException when the entity is not yet bytes: the signing filter is missing or comes later */
    @Override
    public void filter(ClientRequestContext request) {
        byte[] body = bodyOf(request);
        HttpUriRequestBase wire = wire(request, body);
        Duration deadline = deadlineOf(request);
        Departure.note();
        Answer answer = engine.send(wire, deadline, AnswerReader::new);
        request.abortWith(response(answer, marks(request, answer), mayBeSeeOther(request)));
    }

    private static HttpUriRequestBase wire(ClientRequestContext request, byte[] body) {
        HttpUriRequestBase wire = HttpEngine.request(request.getMethod(), request.getUri(), body);
        for (String name : request.getHeaders().keySet()) {
            HttpEngine.addHeader(wire, name, HeaderText.of(request, name));
        }
        return wire;
    }

    private Duration deadlineOf(ClientRequestContext request) {
        return request.getProperty(DEADLINE) instanceof Duration own ? engine.atMost(own) : engine.deadline();
    }

    private static byte[] bodyOf(ClientRequestContext request) {
        if (!request.hasEntity()) {
            return new byte[0];
        }
        if (request.getEntity() instanceof byte[] bytes) {
            return bytes;
        }
        throw new IllegalStateException("the signing filter must hand over the bytes that it signed");
    }

    private static String marks(ClientRequestContext request, Answer answer) {
        return CallMarks.text(
                operationOf(request),
                request.getMethod(),
                HeaderText.of(request, SignedHeaders.IDEMPOTENCY_KEY),
                HeaderText.of(request, SignedHeaders.DATE),
                answer);
    }

    /** The methods of the client interfaces are called as the operations are. */
    private static String operationOf(ClientRequestContext request) {
        return request.getProperty(INVOKED_METHOD) instanceof Method method ? method.getName() : "call";
    }

    private static boolean mayBeSeeOther(ClientRequestContext request) {
        return request.getProperty(INVOKED_METHOD) instanceof Method method
                && method.isAnnotationPresent(AnsweredBySeeOther.class);
    }

    private static Response response(Answer answer, String marks, boolean mayBeSeeOther) {
        Response.ResponseBuilder response = Response.status(statusOf(answer, mayBeSeeOther));
        AnswerHeaders.copy(answer, response);
        response.header(CallMarks.HEADER, marks);
        // JSON whatever the wire said: a page of HTML has to reach the reader that says what is wrong with it
        return response.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                .entity(new ByteArrayInputStream(answer.body()))
                .build();
    }

    private static int statusOf(Answer answer, boolean mayBeSeeOther) {
        return switch (answer.fate()) {
            case ANSWERED -> readable(answer.status(), mayBeSeeOther);
            case NOT_SENT -> Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
            case BROKEN, DEADLINE -> Response.Status.GATEWAY_TIMEOUT.getStatusCode();
        };
    }

    /**
     * The clients ask no reader for an answer without content and hand out null, and take a redirect for a failure; the
     * marks keep the true status.
     */
    private static int readable(int status, boolean mayBeSeeOther) {
        boolean readable = mayBeSeeOther && status == Response.Status.SEE_OTHER.getStatusCode()
                || status == Response.Status.NO_CONTENT.getStatusCode()
                || status == Response.Status.RESET_CONTENT.getStatusCode();
        return readable ? Response.Status.OK.getStatusCode() : status;
    }
}
