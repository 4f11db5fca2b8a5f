package io.github.amazonpaygateway.ledger.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.notification.NotificationInbox;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers that die, and servers that get the same. */
class InboxProcessTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatAServerHasTakenInIsThereWhenTheServerDies(Databases product) throws IOException {
        TestDatabase database = product.fresh().withTables();
        database.close(); // one process at a time has an H2 file
        Process server = InboxProcess.start(database, "different", 50);
        InboxProcess.goOn(server);
        List<String> stored = InboxProcess.stored(server);

        assertThat(stored).hasSize(50);
        assertThat(claimed(database)).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void ofAHundredCopiesPostedToTwoServersOneIsStored() throws IOException {
        try (TestDatabase database = Databases.POSTGRESQL.fresh().withTables()) {
            List<Process> servers =
                    List.of(InboxProcess.start(database, "copies", 50), InboxProcess.start(database, "copies", 50));
            for (Process server : servers) {
                InboxProcess.goOn(server);
            }
            List<String> stored = new ArrayList<>();
            for (Process server : servers) {
                stored.addAll(InboxProcess.stored(server));
            }

            assertThat(stored).containsExactly("m");
            assertThat(claimed(database)).containsExactly("m");
        }
    }

    private static List<String> claimed(TestDatabase closed) {
        try (TestDatabase database = TestDatabase.at(closed.url())) {
            NotificationInbox inbox =
                    new DatabaseInbox(database.transactions(), database.dialect(), Duration.ofDays(30), Runnable::run);
            List<String> ids = new ArrayList<>();
            Duration lease = Duration.ofMinutes(1);
            for (var next = inbox.claim(InboxProcess.NOW, lease);
                    next.isPresent();
                    next = inbox.claim(InboxProcess.NOW, lease)) {
                ids.add(next.get().notification().messageId());
            }
            return ids;
        }
    }
}
