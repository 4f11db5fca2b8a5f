package io.github.amazonpaygateway.impl.failure;

import io.github.amazonpaygateway.charge.DeclineReason;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.impl.transport.Fate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page {@code docs/errors.md}, made from the tables by which the gateway judges. */
final class ErrorsPage {

    private static final String INTRODUCTION =
            """
            # Errors and reason codes

            <!-- Made from the code; mvn -pl impl -am test -Dtest=ErrorsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Derrors.write=true writes it anew. -->

            Whatever a call throws is one of three exceptions of `io.github.amazonpaygateway.failure`, each with operation,
            status, reason code and Amazon's request id as far as the answer held them:

            - `RequestRejectedException`: Amazon refused; nothing was done, and the same request will be refused again. Without
              a status it was the gateway that refused, because the [version of the API](version-1.md) lacks what was asked for.
            - `AmazonPayUnavailableException`: surely not done, or a read that failed; try again later.
            - `OutcomeUnknownException`: a write that may or may not have been done; send the same request with the same key
              again, and never tell the buyer that the payment was declined.

            A decline is no exception but a value: `ChargeOutcome.Declined`, `RefundOutcome.Declined`,
            `CheckoutOutcome.Canceled`. "Retried" means that the gateway sends the request again by itself, with the same
            key and a new signature, before it tells the shop; a write without a key (update, cancel, close) that broke off is
            not sent again. A code that is not listed is kept as Amazon wrote it.

            ## What is judged how

            The first row that fits decides. The status outranks the reason code, but for ProcessingFailure.

            """;

    private static final String REFUSALS = """

            ## Answers to a request

            """;

    private static final String STATES =
            """

            ## Reasons of a state

            What `status().reasonCode()` of an object says, or `status().reasons()` of a ChargePermission.

            """;

    static String markdown() {
        return INTRODUCTION
                + table(
                        row("What happened", "A read", "A write", "Retried"),
                        Stream.of(FailureRule.values()).map(ErrorsPage::row))
                + REFUSALS
                + table(
                        row("Status", "Reason code", "From", "Meaning", "Retried", "The shop sees", "What to do"),
                        RefusalRow.ALL_ROWS.stream().map(ErrorsPage::row))
                + STATES
                + table(
                        row("State", "Reason code", "Meaning", "What to do"),
                        StateReasonRow.ALL_ROWS.stream()
                                .map(row -> row(row.state(), code(row.code().value()), row.meaning(), row.remedy())));
    }

    private static String row(FailureRule rule) {
        return row(
                rule.sentence(),
                exception(rule.meaning(true)),
                exception(rule.meaning(false)),
                yes(rule.meaning(true).isRetried() || rule.meaning(false).isRetried()));
    }

    private static String row(RefusalRow row) {
        FailureRule rule = FailureRule.of(Fate.ANSWERED, row.status(), Optional.of(row.code()));
        return row(
                String.valueOf(row.status()),
                code(row.code().value()),
                row.from(),
                row.meaning(),
                row.code().equals(ReasonCode.INVALID_HEADER_VALUE)
                        ? "once, if it is about the date"
                        : yes(rule.meaning(false).isRetried()),
                seen(row, rule),
                row.remedy());
    }

    private static String seen(RefusalRow row, FailureRule rule) {
        if (DeclineReason.isDecline(row.code())) {
            return "a `Declined` outcome";
        }
        if (row.code().equals(ReasonCode.CHECKOUT_SESSION_CANCELED)) {
            return "`CheckoutOutcome.Canceled`";
        }
        return rule.meaning(true) == rule.meaning(false)
                ? exception(rule.meaning(false))
                : exception(rule.meaning(false)) + "; of a read " + exception(rule.meaning(true));
    }

    private static String exception(Meaning meaning) {
        return switch (meaning) {
            case REJECTED -> "`RequestRejectedException`";
            case UNAVAILABLE -> "`AmazonPayUnavailableException`";
            case UNKNOWN -> "`OutcomeUnknownException`";
        };
    }

    private static String yes(boolean retried) {
        return retried ? "yes" : "no";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String table(String head, Stream<String> rows) {
        String rule = head.replaceAll("[^|\\n]+", " --- ");
        return head + rule + rows.collect(Collectors.joining());
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private ErrorsPage() {}
}
