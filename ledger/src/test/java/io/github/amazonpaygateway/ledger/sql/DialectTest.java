package io.github.amazonpaygateway.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class DialectTest {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Parameter
    Databases product;

    TestDatabase database;

    @BeforeEach
    void open() {
        database = product.fresh();
        database.execute(
                "create table t (id integer primary key, due timestamp(6) with time zone)",
                "create index t_due on t (due)",
                "insert into t values (1, null), (2, timestamp with time zone '2026-03-01 12:00:00+00')",
                "insert into t values (3, timestamp with time zone '2026-03-01 12:00:01+00')",
                "insert into t values (4, timestamp with time zone '2026-02-28 12:00:00+00')",
                "insert into t values (5, timestamp with time zone '2026-02-27 12:00:00+00')");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theDataSourceTellsWhichItIs() {
        assertThat(database.dialect().name()).isEqualTo(product.name());
    }

    @Test
    void aLeaseTakesWhatIsDue() {
        assertThat(lease(10)).containsExactlyInAnyOrder(2L, 4L, 5L);
    }

    @Test
    void theOneWhoWaitsLongestComesFirst() {
        assertThat(lease(1)).containsExactly(5L);
    }

    @Test
    void twoLeasesAtOnceShareNoRow() {
        Transactions transactions = database.transactions();

        List<Long> second = transactions.inNew(first -> {
            List<Long> leased = query(2).all(first, row -> row.number("id"));
            assertThat(leased).hasSize(2);
            return lease(10);
        });

        assertThat(second).hasSize(1);
    }

    private List<Long> lease(int limit) {
        return database.transactions().inNew(connection -> query(limit).all(connection, row -> row.number("id")));
    }

    private Sql query(int limit) {
        return database.dialect().lease("id", "t", "due", NOW, limit);
    }

    @Test
    void otherDatabasesAreRefusedWithWhatIsTested() {
        assertThatThrownBy(() -> Dialect.named("Oracle"))
                .hasMessageContaining("PostgreSQL (tested with 17.6)")
                .hasMessageContaining("Oracle")
                .hasMessageContaining("amazonpay.ledger.datasource");
    }
}
