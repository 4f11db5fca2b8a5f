package io.github.amazonpaygateway.impl.failure;

import static io.github.amazonpaygateway.impl.failure.Meaning.REJECTED;
import static io.github.amazonpaygateway.impl.failure.Meaning.UNAVAILABLE;
import static io.github.amazonpaygateway.impl.failure.Meaning.UNKNOWN;

import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.impl.transport.Fate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of what counts as what. The first row that fits decides. */
enum FailureRule {
    /** Nothing left this machine. */
    NOT_SENT(Fate.NOT_SENT, 0, 999, null, UNAVAILABLE, UNAVAILABLE, "Nothing left this machine: no connection"),
    /** Reset, closed, cut or silent. */
    BROKEN(
            Fate.BROKEN,
            0,
            999,
            null,
            UNAVAILABLE,
            UNKNOWN,
            "The connection was reset, closed or cut, or stayed silent"),
    /** Too slow. */
    DEADLINE(Fate.DEADLINE, 0, 999, null, UNAVAILABLE, UNKNOWN, "The answer did not come in time"),
    /** A redirect is never followed: the signature holds for one host. */
    REDIRECT(Fate.ANSWERED, 300, 399, null, REJECTED, REJECTED, "Status 300 to 399; a redirect is never followed"),
    /** Whether the work was begun is not documented. */
    REQUEST_TIMEOUT(Fate.ANSWERED, 408, 408, null, UNAVAILABLE, UNKNOWN, "Status 408"),
    /** Refused before it was looked at. */
    TOO_EARLY(Fate.ANSWERED, 425, 425, null, UNAVAILABLE, UNAVAILABLE, "Status 425"),
    /** Throttled, before it was looked at. */
    TOO_MANY_REQUESTS(Fate.ANSWERED, 429, 429, null, UNAVAILABLE, UNAVAILABLE, "Status 429"),
    /** A value, a state, the signature or the account. */
    REFUSED(Fate.ANSWERED, 400, 499, null, REJECTED, REJECTED, "Every other status 400 to 499"),
    /** A decision about the payment in the clothes of an error of the server; repeating it repeats the answer. */
    PROCESSING_FAILURE(
            Fate.ANSWERED,
            500,
            599,
            ReasonCode.PROCESSING_FAILURE,
            REJECTED,
            REJECTED,
            "Status 500 to 599 with the code `ProcessingFailure`: a decision about the payment"),
    /** An error of the server, whatever else its body says: an error page of Amazon was seen to say ResourceNotFound. */
    SERVER_ERROR(
            Fate.ANSWERED,
            500,
            599,
            null,
            UNAVAILABLE,
            UNKNOWN,
            "Every other status 500 to 599, whatever the body says"),
    /** No status of HTTP. */
    NONSENSE(Fate.ANSWERED, 0, 999, null, UNAVAILABLE, UNKNOWN, "A status that is none of HTTP");

    private final Fate fate;
    private final int from;
    private final int to;
    private final @Nullable ReasonCode code;
    private final Meaning ofRead;
    private final Meaning ofWrite;
    private final String sentence;

    FailureRule(
            Fate fate, int from, int to, @Nullable ReasonCode code, Meaning ofRead, Meaning ofWrite, String sentence) {
        this.fate = fate;
        this.from = from;
        this.to = to;
        this.code = code;
        this.ofRead = ofRead;
        this.ofWrite = ofWrite;
        this.sentence = sentence;
    }

    static FailureRule of(Fate fate, int status, Optional<ReasonCode> code) {
        return Arrays.stream(values())
                .filter(rule -> rule.fits(fate, status, code))
                .findFirst()
                .orElse(NONSENSE);
    }

    /** For the page of errors. */
    String sentence() {
        return sentence;
    }

    Meaning meaning(boolean read) {
        return read ? ofRead : ofWrite;
    }

    private boolean fits(Fate otherFate, int status, Optional<ReasonCode> otherCode) {
        return fate == otherFate
                && from <= status
                && status <= to
                && (code == null || otherCode.filter(code::is).isPresent());
    }
}
