package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Also writes the graph of the documentation: delete it and run this test to make it anew. */
class StateTableTest {

    private static final Path PAGE = Path.of("..", "docs", "ledger-states.md");

    @Test
    void noLineIsThereTwice() {
        Set<String> ways = StateTable.LINES.stream()
                .map(line -> line.from() + " " + line.happening())
                .collect(Collectors.toSet());

        assertThat(ways).hasSameSizeAs(StateTable.LINES);
    }

    @Test
    void doneIsForEver() {
        assertThat(StateTable.LINES).noneMatch(line -> line.from() == IntentState.DONE);
    }

    @Test
    void anUnknownOutcomeIsNeverForgottenBecauseAQuestionDidNotArrive() {
        assertThat(StateTable.next(IntentState.UNKNOWN, Happening.UNREACHED)).hasValue(IntentState.UNKNOWN);
    }

    @Test
    void noAttemptBeginsWhileAnotherOneIsOpen() {
        EnumSet<IntentState> again = EnumSet.noneOf(IntentState.class);
        StateTable.LINES.stream()
                .filter(line -> line.happening() == Happening.RETRIED)
                .forEach(line -> again.add(line.from()));

        assertThat(again).containsExactlyInAnyOrder(IntentState.DECLINED, IntentState.NOT_SENT);
    }

    @Test
    void everyStateIsReached() {
        Set<IntentState> reached =
                StateTable.LINES.stream().map(StateTable.Line::to).collect(Collectors.toSet());

        assertThat(reached).containsExactlyInAnyOrder(IntentState.values());
    }

    @Test
    void thePageShowsTheTable() throws IOException {
        boolean missing = Files.notExists(PAGE);
        if (missing) {
            Files.writeString(PAGE, page());
        }

        assertThat(missing)
                .as("the page was made anew; look at it and commit it")
                .isFalse();
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        String graph = StateTable.LINES.stream()
                .map(line -> "    %s --> %s: %s\n".formatted(line.from(), line.to(), line.happening()))
                .collect(Collectors.joining());
        return """
                # The states of an intent

                Generated from `StateTable` of the ledger by its test; what is not drawn does not happen.

                ```mermaid
                stateDiagram-v2
                    [*] --> SENDING: RECORDED
                %s```

                | State | Told to the shop as | Its amount is reserved |
                | --- | --- | --- |
                %s"""
                .formatted(graph, rows());
    }

    private static String rows() {
        return Arrays.stream(IntentState.values())
                .map(state -> "| %s | %s | %s |\n".formatted(state, toldAs(state), state.counts() ? "yes" : "no"))
                .collect(Collectors.joining());
    }

    private static String toldAs(IntentState state) {
        return switch (state) {
            case SENDING, UNKNOWN, PARKED -> "`Unknown`";
            case PENDING -> "`Pending`";
            case DONE -> "`Done`";
            case DECLINED -> "`Declined`";
            case NOT_SENT -> "`NotSent`";
        };
    }
}
