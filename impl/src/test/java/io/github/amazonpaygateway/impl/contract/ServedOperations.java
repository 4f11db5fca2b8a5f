package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.journal.Journal;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds a test that says what it {@link Proves} to its word. */
final class ServedOperations implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private static final int FIRST_REFUSAL = 400;

    @Override
    public void beforeTestExecution(ExtensionContext test) {
        journal(test).clear();
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isEmpty()) {
            assertThat(served(journal(test)))
                    .as("operations that the simulator served")
                    .contains(test.getRequiredTestMethod()
                            .getAnnotation(Proves.class)
                            .value());
        }
    }

    private static List<String> served(Journal journal) {
        return journal.entries().stream()
                .filter(entry -> entry.signature().equals("valid"))
                .filter(entry -> entry.status() > 0 && entry.status() < FIRST_REFUSAL)
                .map(JournalEntry::operation)
                .toList();
    }

    private static Journal journal(ExtensionContext test) {
        return ((AgainstSimulator) test.getRequiredTestInstance())
                .amazon()
                .simulator
                .journal();
    }
}
