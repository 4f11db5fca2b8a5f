package io.github.amazonpaygateway.ledger.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.ledger.core.LedgerTimes;
import io.github.amazonpaygateway.ledger.sql.DataSourceProbe;
import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.MigrationMode;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Without a container its annotations have no effect, as on a data source that takes no part in its transactions. */
class PreparedDatabaseTest {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whereTransactionsOfTheContainerHaveNoEffectItsOwnAreTaken(Databases product) {
        try (TestDatabase database = product.fresh()) {
            PreparedDatabase prepared = prepare(database, MigrationMode.APPLY, false);

            assertThat(prepared.transactions()).isInstanceOf(OutsideTransactions.class);
            assertThat(DataSourceProbe.isTransactional(prepared.transactions(), NOW))
                    .isTrue();
            assertThat(prepared.dialect()).isEqualTo(database.dialect());
        }
    }

    @Test
    void aLiveMerchantIsRefusedOnWhatIsNotDurable() {
        try (TestDatabase database = TestDatabase.at("jdbc:h2:mem:live")) {
            assertThatThrownBy(() -> prepare(database, MigrationMode.APPLY, true))
                    .hasMessageContaining("in memory")
                    .hasMessageContaining("LIVE");
        }
    }

    @Test
    void aLiveMerchantIsServedOnWhatIsDurable() {
        try (TestDatabase database = Databases.H2.fresh()) {
            assertThat(prepare(database, MigrationMode.APPLY, true)).isNotNull();
        }
    }

    @Test
    void nothingIsUsedWithoutTables() {
        try (TestDatabase database = Databases.H2.fresh()) {
            assertThatThrownBy(() -> prepare(database, MigrationMode.VALIDATE, false))
                    .hasMessageContaining("V1__payments.sql");
        }
    }

    private static PreparedDatabase prepare(TestDatabase database, MigrationMode mode, boolean isLive) {
        LedgerConfiguration configuration = new LedgerConfiguration(
                true,
                "jdbc/any",
                mode,
                Duration.ofDays(30),
                isLive,
                "node",
                true,
                Duration.ofSeconds(5),
                LedgerTimes.DEFAULT);
        return PreparedDatabase.of(
                database.dataSource(), configuration, new ContainerTransactions(), InstantSource.fixed(NOW));
    }
}
