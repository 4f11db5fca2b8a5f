package io.github.amazonpaygateway.impl.failure;

import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.impl.json.AmazonPayJson;
import io.github.amazonpaygateway.impl.signing.ClockSkew;
import io.github.amazonpaygateway.impl.transport.CallMarks;
import io.github.amazonpaygateway.impl.transport.Fate;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is no success into one typed failure, inside the retries. Registered per client, never found by scanning.
 * Safe for many threads.
 */
public final class FailureMapper implements ResponseExceptionMapper<AmazonPayException> {

    private static final String CORRECTED =
            "The clock of this machine disagrees with Amazon's; dates are corrected from now on";
    private static final String SYNCHRONISE = "The clock of this machine has to agree with Amazon's; synchronise it";

    private final AmazonPayJson json;
    private final ClockSkew clock;

    /**
     * @param json reads the body of a refusal
     * @param clock signs the merchant's requests; corrected when Amazon refuses its date
     */
    public FailureMapper(AmazonPayJson json, ClockSkew clock) {
        this.json = json;
        this.clock = clock;
    }

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status < 200 || status >= 300;
    }

    /** @throws IllegalStateException when the answer did not come through our transport */
    @Override
    public AmazonPayException toThrowable(Response response) {
        Refusal refusal = Refusal.of(response, json);
        CallMarks marks = CallMarks.read(response::getHeaderString);
        FailureRule rule = FailureRule.of(marks.fate(), marks.status().orElse(0), refusal.code());
        FailureDetails facts = new FailureDetails(
                marks.operation(), marks.status(), refusal.code(), marks.requestId(), Optional.empty());
        return rule == FailureRule.REFUSED && DateRefusal.is(refusal)
                ? dateRefused(marks, facts, response.getHeaderString(HttpHeaders.DATE))
                : Failures.of(
                        rule.meaning(marks.isRead()),
                        marks,
                        explanation(marks, refusal, rule).map(facts::explained).orElse(facts),
                        retryAfter(response));
    }

    private AmazonPayException dateRefused(CallMarks marks, FailureDetails facts, @Nullable String dateOfAnswer) {
        return DateRefusal.corrects(clock, marks, dateOfAnswer)
                ? Failures.of(Meaning.UNAVAILABLE, marks, facts.explained(CORRECTED), Optional.of(Duration.ZERO))
                : Failures.of(Meaning.REJECTED, marks, facts.explained(SYNCHRONISE), Optional.empty());
    }

    private static Optional<String> explanation(CallMarks marks, Refusal refusal, FailureRule rule) {
        if (marks.fate() != Fate.ANSWERED) {
            return Optional.of(marks.detail());
        }
        return rule == FailureRule.REDIRECT
                ? Optional.of("The answer is a redirect, which is never followed; check the endpoint")
                : Explanation.of(refusal);
    }

    private Optional<Duration> retryAfter(Response response) {
        return RetryAfter.parse(response.getHeaderString(HttpHeaders.RETRY_AFTER), clock.instant());
    }
}
