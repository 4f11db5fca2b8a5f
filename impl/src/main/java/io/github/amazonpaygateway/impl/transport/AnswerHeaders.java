package io.github.amazonpaygateway.impl.transport;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which headers of the wire reach the readers of an answer, and under which names. */
final class AnswerHeaders {

    static final String REQUEST_ID = "X-Amz-Pay-Request-Id";

    /**
     * What readers ask for, in the one spelling of it: Jersey looks names of such answers up case-sensitively. All others
     * stay here, since a client copies each header twice; a success has at most a place.
     */
    private static final List<String> OF_A_SUCCESS = List.of(HttpHeaders.LOCATION);

    private static final List<String> OF_A_REFUSAL = List.of(HttpHeaders.DATE, HttpHeaders.RETRY_AFTER);

    private static final int LONGEST_ID = 128;

    private AnswerHeaders() {}

    static void copy(Answer from, Response.ResponseBuilder to) {
        List<String> names = from.status() < 400 ? OF_A_SUCCESS : OF_A_REFUSAL;
        for (int i = 0; i < names.size(); i++) {
            String value = first(from, names.get(i));
            if (value != null) {
                to.header(names.get(i), value);
            }
        }
    }

    static Optional<String> requestId(Answer answer) {
        String id = first(answer, REQUEST_ID);
        return id != null && isId(id) ? Optional.of(id) : Optional.empty();
    }

    /** What else came under this name is not Amazon's and does not belong into a message. */
    private static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOfAnId(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_ID;
    }

    private static boolean isOfAnId(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_.:=/+-".indexOf(c) >= 0;
    }

    private static @Nullable String first(Answer answer, String name) {
        List<Map.Entry<String, String>> headers = answer.headers();
        for (int i = 0; i < headers.size(); i++) {
            if (headers.get(i).getKey().equalsIgnoreCase(name)) {
                return headers.get(i).getValue();
            }
        }
        return null;
    }
}
