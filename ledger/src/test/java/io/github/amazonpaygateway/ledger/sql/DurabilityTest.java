package io.github.amazonpaygateway.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

    @TempDir
    Path folder;

    @Test
    void anH2FileThatIsWrittenLateIsMadeToBeWrittenAtOnceAndStaysSo() {
        try (TestDatabase h2 = h2(url(""))) {
            assertThat(writeDelay(h2)).isNotEqualTo("0");

            assertThat(doubt(h2)).isEmpty();

            assertThat(writeDelay(h2)).isEqualTo("0");
        }
        try (TestDatabase again = h2(url(""))) {
            assertThat(writeDelay(again)).isEqualTo("0");
        }
    }

    @Test
    void anH2UserWhoMayNotChangeItIsToldWhatToDo() {
        try (TestDatabase h2 = h2(url(""))) {
            h2.execute("create user limited password 'secret'");
            try (TestDatabase limited = TestDatabase.at(h2.url(), "limited", "secret")) {
                assertThat(doubt(limited))
                        .hasValueSatisfying(text -> assertThat(text).contains(";WRITE_DELAY=0"));
            }
        }
    }

    @Test
    void whatIsInMemoryIsLost() {
        try (TestDatabase h2 = h2("jdbc:h2:mem:durability")) {
            assertThat(doubt(h2)).hasValueSatisfying(text -> assertThat(text).contains("in memory"));
        }
    }

    @Test
    void postgreSqlIsAskedHowItIsSet() {
        try (TestDatabase postgres = Databases.POSTGRESQL.fresh()) {
            assertThat(doubt(postgres))
                    .hasValueSatisfying(text -> assertThat(text).contains("fsync"));
        }
    }

    @Test
    void postgreSqlMayBeSetToLoseCommits() {
        assertThat(Durability.postgreSql("on", "on")).isEmpty();
        assertThat(Durability.postgreSql("on", "remote_apply")).isEmpty();
        assertThat(Durability.postgreSql("on", "off"))
                .hasValueSatisfying(text -> assertThat(text).contains("synchronous_commit"));
        assertThat(Durability.postgreSql("off", "on"))
                .hasValueSatisfying(text -> assertThat(text).contains("fsync"));
    }

    private String url(String options) {
        return "jdbc:h2:file:" + folder.resolve("ledger") + options;
    }

    private static TestDatabase h2(String url) {
        return TestDatabase.at(url);
    }

    private static Optional<String> doubt(TestDatabase database) {
        return Durability.doubt(database.dataSource(), database.dialect());
    }

    private static String writeDelay(TestDatabase database) {
        return database.read(
                "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'");
    }
}
