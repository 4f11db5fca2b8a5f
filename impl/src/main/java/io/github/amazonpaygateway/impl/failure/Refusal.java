package io.github.amazonpaygateway.impl.failure;

import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.impl.json.AmazonPayJson;
import io.github.amazonpaygateway.impl.json.ErrorAnswer;
import io.github.amazonpaygateway.impl.json.UnreadableAnswer;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the body of a refusal says, if it is one of Amazon's.
 *
 * @param code the reason code, if it looks like one
 * @param message prose that is never shown: it may echo the signature or a value of the request
 */
record Refusal(Optional<ReasonCode> code, String message) {

    private static final Refusal NONE = new Refusal(Optional.empty(), "");
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,63}");

    /** Reads the body in any case: an unread one costs some clients the connection. */
    static Refusal of(Response response, AmazonPayJson json) {
        try {
            return of(json.read(text(response.readEntity(byte[].class)), ErrorAnswer.class));
        } catch (UnreadableAnswer | ProcessingException | IllegalStateException noRefusal) {
            return NONE; // a page of HTML, or nothing: the status has to do
        }
    }

    private static Refusal of(ErrorAnswer answer) {
        return new Refusal(
                answer.reasonCode().filter(code -> CODE.matcher(code.value()).matches()),
                answer.message().orElse(""));
    }

    /** JSON is UTF-8; of all others only UTF-16 makes the codes unreadable. */
    private static String text(byte[] body) {
        int mark = body.length < 2 ? 0 : (body[0] & 0xFF) << 8 | body[1] & 0xFF;
        boolean utf16 = mark == 0xFEFF || mark == 0xFFFE;
        return new String(body, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    boolean is(ReasonCode other) {
        return code.filter(other::is).isPresent();
    }

    @Override
    public String toString() {
        return "Refusal[" + code.map(ReasonCode::value).orElse("") + "]";
    }
}
