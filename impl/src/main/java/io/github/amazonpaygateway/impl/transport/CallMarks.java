package io.github.amazonpaygateway.impl.transport;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the transport knows about a call, for those who read its answer. Carried as headers of the answer, since that is
 * the one way that mappers and readers of all servers share; the transport drops such headers from what came over the
 * wire, so nobody outside can set them.
 *
 * @param operation the name of the operation, for example {@code createCharge}
 * @param method the HTTP method that was sent
 * @param key the idempotency key, if the operation has one
 * @param signedDate the date that was signed, as it was sent
 * @param fate how far the request came
 * @param status the status that was really seen
 * @param requestId Amazon's id of the request
 * @param detail one sentence on why there is no answer, or the type of the body
 */
public record CallMarks(
        String operation,
        String method,
        Optional<IdempotencyKey> key,
        Optional<String> signedDate,
        Fate fate,
        Optional<Integer> status,
        Optional<String> requestId,
        String detail) {

    private static final String PREFIX = "X-Amazonpay-Gateway-";
    private static final String OPERATION = PREFIX + "Operation";
    private static final String METHOD = PREFIX + "Method";
    private static final String KEY = PREFIX + "Key";
    private static final String SIGNED_DATE = PREFIX + "Signed-Date";
    private static final String FATE = PREFIX + "Fate";
    private static final String STATUS = PREFIX + "Status";
    private static final String REQUEST_ID = PREFIX + "Request-Id";
    private static final String DETAIL = PREFIX + "Detail";

    /**
     * The marks of an answer, for example {@code CallMarks.read(response::getHeaderString)}.
     *
     * @throws IllegalStateException when the answer did not come through our transport
     */
    public static CallMarks read(UnaryOperator<@Nullable String> headers) {
        String fate = headers.apply(FATE);
        if (fate == null) {
            throw new IllegalStateException("the transport filter is not registered for this client");
        }
        return new CallMarks(
                text(headers, OPERATION),
                text(headers, METHOD),
                optional(headers, KEY).map(IdempotencyKey::of),
                optional(headers, SIGNED_DATE),
                Fate.valueOf(fate),
                optional(headers, STATUS).map(Integer::valueOf),
                optional(headers, REQUEST_ID),
                text(headers, DETAIL));
    }

    /** Whether the call only reads, so that repeating or losing it changes nothing. */
    public boolean isRead() {
        return "GET".equals(method);
    }

    static boolean isMark(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith(PREFIX.toLowerCase(Locale.ROOT));
    }

    void writeTo(Response.ResponseBuilder answer) {
        answer.header(OPERATION, operation)
                .header(METHOD, method)
                .header(FATE, fate.name())
                .header(DETAIL, detail);
        key.ifPresent(value -> answer.header(KEY, value.value()));
        signedDate.ifPresent(value -> answer.header(SIGNED_DATE, value));
        status.ifPresent(value -> answer.header(STATUS, value.toString()));
        requestId.ifPresent(value -> answer.header(REQUEST_ID, value));
    }

    private static Optional<String> optional(UnaryOperator<@Nullable String> headers, String name) {
        return Optional.ofNullable(headers.apply(name)).filter(text -> !text.isEmpty());
    }

    private static String text(UnaryOperator<@Nullable String> headers, String name) {
        return optional(headers, name).orElse("");
    }
}
