package io.github.amazonpaygateway.impl.transport;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the transport knows about a call, for those who read its answer. Carried in a header of the answer, since that is
 * the one way that mappers and readers of all servers share; one only, because a client copies each header twice and nobody
 * reads the marks of a success. The transport drops such a header from what came over the wire, so nobody outside can set
 * it.
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

    static final String HEADER = "X-Amazonpay-Gateway-Call";

    /** Stands in none of the parts but the last: names, numbers, keys and ids are made of other characters. */
    private static final char SEPARATOR = '|';

    private static final Pattern SEPARATORS = Pattern.compile("\\|");
    private static final int PARTS = 8;

    /**
     * The marks of an answer, for example {@code CallMarks.read(response::getHeaderString)}.
     *
     * @throws IllegalStateException when the answer did not come through our transport
     */
    public static CallMarks read(UnaryOperator<@Nullable String> headers) {
        String marks = headers.apply(HEADER);
        if (marks == null) {
            throw new IllegalStateException("the transport filter is not registered for this client");
        }
        return read(SEPARATORS.split(marks, PARTS));
    }

    private static CallMarks read(String[] parts) {
        return new CallMarks(
                parts[0],
                parts[1],
                optional(parts[2]).map(IdempotencyKey::of),
                optional(parts[3]),
                Fate.valueOf(parts[4]),
                optional(parts[5]).map(Integer::valueOf),
                optional(parts[6]),
                parts[7]);
    }

    /** Whether the call only reads, so that repeating or losing it changes nothing. */
    public boolean isRead() {
        return "GET".equals(method);
    }

    /** The value of the header; a text at once, because hardly any is ever read. */
    static String text(
            String operation, String method, @Nullable String key, @Nullable String signedDate, Answer answer) {
        return operation
                + SEPARATOR
                + method
                + SEPARATOR
                + text(key)
                + SEPARATOR
                + text(signedDate)
                + SEPARATOR
                + answer.fate().name()
                + SEPARATOR
                + (answer.status() > 0 ? String.valueOf(answer.status()) : "")
                + SEPARATOR
                + AnswerHeaders.requestId(answer).orElse("")
                + SEPARATOR
                + answer.detail();
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    private static Optional<String> optional(String part) {
        return part.isEmpty() ? Optional.empty() : Optional.of(part);
    }
}
