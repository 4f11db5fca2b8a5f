package io.github.amazonpaygateway.impl.failure;

import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.impl.transport.CallMarks;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/** A success that nobody can read. */
public final class MalformedAnswer {

    private MalformedAnswer() {}

    /**
     * The failure to throw: the outcome is unknown for a write and the read failed for a GET.
     *
     * @param headers those of the answer, as a message body reader gets them
     * @param why one sentence that does not quote the answer
     */
    public static AmazonPayException failure(MultivaluedMap<String, String> headers, String why) {
        CallMarks marks = CallMarks.read(headers::getFirst);
        FailureDetails details = new FailureDetails(
                marks.operation(),
                marks.status(),
                Optional.empty(),
                marks.requestId(),
                Optional.of(sentence(why, marks)));
        return Failures.of(marks.isRead() ? Meaning.UNAVAILABLE : Meaning.UNKNOWN, marks, details, Optional.empty());
    }

    private static String sentence(String why, CallMarks marks) {
        String type = marks.detail().replaceAll("[^\\w/+.-].*", "");
        return type.isEmpty() || type.equals("application/json") ? why : why + "; it came as " + type;
    }
}
