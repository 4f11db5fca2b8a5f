package io.github.amazonpaygateway.impl.transport;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which headers of the wire reach the readers of an answer, and under which names. */
final class AnswerHeaders {

    static final String REQUEST_ID = "X-Amz-Pay-Request-Id";

    /** They describe the message on the wire; what is handed on is the decoded body, always as JSON. */
    private static final Set<String> OF_THE_WIRE = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "keep-alive",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /** What else came under this name is not Amazon's and does not belong into a message. */
    private static final Pattern ID = Pattern.compile("[\\w.:=/+-]{1,128}");

    private AnswerHeaders() {}

    static void copy(Answer from, Response.ResponseBuilder to) {
        from.headers().stream()
                .filter(AnswerHeaders::isHandedOn)
                .forEach(header -> to.header(canonical(header.getKey()), header.getValue()));
    }

    static Optional<String> requestId(Answer answer) {
        return answer.headers().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(REQUEST_ID))
                .map(Map.Entry::getValue)
                .filter(id -> ID.matcher(id).matches())
                .findFirst();
    }

    private static boolean isHandedOn(Map.Entry<String, String> header) {
        String name = header.getKey();
        return !OF_THE_WIRE.contains(name.toLowerCase(Locale.ROOT)) && !CallMarks.isMark(name);
    }

    /** {@code retry-after} becomes {@code Retry-After}: Jersey looks names of such answers up case-sensitively. */
    static String canonical(String name) {
        StringBuilder text = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i - 1) == '-') {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }
}
