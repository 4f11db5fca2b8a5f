package io.github.amazonpaygateway.simulator.api;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.idempotency.Served;
import io.github.amazonpaygateway.simulator.journal.Journal;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.signature.Sha256;
import io.github.amazonpaygateway.simulator.signature.Verdict;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes what was asked and what was answered into the journal. */
final class JournalWriter {

    private static final Set<String> SECRET = Set.of("authorization", "x-amz-pay-authorization", "x-amz-pay-authtoken");

    // The refusal of a signature repeats it, as Amazon's does.
    private static final Pattern ECHOED_SIGNATURE = Pattern.compile("(?<=, )signature \\[[^\\]]*]");

    private static final int ANSWER_LIMIT = 4_000;

    private final Journal journal;

    JournalWriter(Journal journal) {
        this.journal = journal;
    }

    void write(
            Instant arrival,
            String operation,
            SimulatorRequest request,
            Verdict verdict,
            Served served,
            boolean fault) {
        journal.add(new JournalEntry(
                arrival,
                operation,
                request.method(),
                request.rawPath(),
                request.rawQuery(),
                request.header(RequestHeaders.KEY).orElse(null),
                request.header("x-amz-pay-date").orElse(null),
                signedHeaders(request, verdict),
                verdict.summary(),
                verdict.canonicalRequest(),
                request.bodyText(),
                Sha256.hex(request.body()),
                served.replayed(),
                fault,
                status(served.response()),
                reasonCode(served.response()),
                likelyCause(verdict, served.response()),
                isSecret(operation) ? "" : start(served.response().bodyText())));
    }

    // one number for every way of not answering
    private static int status(SimulatorResponse response) {
        return response.isDropped() ? SimulatorResponse.DROPPED : response.status();
    }

    private static Map<String, String> signedHeaders(SimulatorRequest request, Verdict verdict) {
        var signed = new LinkedHashMap<String, String>();
        for (String name : verdict.signedHeaders().toLowerCase(Locale.ROOT).split(";")) {
            if (!name.isEmpty() && !SECRET.contains(name)) {
                signed.put(name, request.header(name).orElse(""));
            }
        }
        return signed;
    }

    private static @Nullable String likelyCause(Verdict verdict, SimulatorResponse answer) {
        return "UnauthorizedAccess".equals(reasonCode(answer))
                ? "wrong environment: the key belongs to another environment than the path names"
                : verdict.likelyCause();
    }

    // a token lets its bearer act for the merchant
    private static boolean isSecret(String operation) {
        return operation.equals("getAuthorizationToken");
    }

    private static String start(String answer) {
        String text = ECHOED_SIGNATURE.matcher(answer).replaceFirst("signature [not kept]");
        return text.length() <= ANSWER_LIMIT ? text : text.substring(0, ANSWER_LIMIT);
    }

    private static @Nullable String reasonCode(SimulatorResponse response) {
        if (response.status() < 400) {
            return null;
        }
        try {
            return BodyText.parse(response.body()).getString("reasonCode", null);
        } catch (Refusal notJson) {
            return null;
        }
    }
}
