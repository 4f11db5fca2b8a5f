package io.github.amazonpaygateway.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class DataSourceProbeTest {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Parameter
    Databases product;

    TestDatabase database;

    @BeforeEach
    void open() {
        database = product.fresh().withTables();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void transactionsThatRollBackPass() {
        assertThat(DataSourceProbe.isTransactional(database.transactions(), NOW))
                .isTrue();
    }

    @Test
    void transactionsThatHaveNoEffectAreFoundOut() {
        assertThat(DataSourceProbe.isTransactional(withoutEffect(), NOW)).isFalse();
    }

    @Test
    void itLeavesNothing() {
        DataSourceProbe.isTransactional(withoutEffect(), NOW);

        assertThat(database.read("select count(*) from amazonpay_message")).isEqualTo("0");
    }

    /** As a container does it on a data source that takes no part in its transactions. */
    private Transactions withoutEffect() {
        return new Transactions() {
            @Override
            public <T> T inNew(Work<T> work) {
                try (Connection connection = database.dataSource().getConnection()) {
                    return work.run(connection);
                } catch (SQLException e) {
                    throw new LedgerStorageException(e);
                }
            }
        };
    }
}
