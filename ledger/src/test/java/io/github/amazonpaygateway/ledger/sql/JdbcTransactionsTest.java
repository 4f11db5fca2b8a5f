package io.github.amazonpaygateway.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class JdbcTransactionsTest {

    @Parameter
    Databases product;

    TestDatabase database;
    Transactions transactions;

    @BeforeEach
    void open() {
        database = product.fresh();
        database.execute("create table t (id integer primary key)");
        transactions = database.transactions();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatReturnsIsStored() {
        int inserted = transactions.inNew(connection -> insert(1, connection));

        assertThat(inserted).isEqualTo(1);
        assertThat(rows()).isEqualTo("1");
    }

    @Test
    void anyExceptionLeavesNothing() {
        assertThatThrownBy(() -> transactions.inNew(connection -> {
                    insert(1, connection);
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(rows()).isEqualTo("0");
    }

    @Test
    void aDuplicateIsToldAndLeavesNothing() {
        transactions.inNew(connection -> insert(2, connection));

        assertThatExceptionOfType(LedgerStorageException.class)
                .isThrownBy(() -> transactions.inNew(connection -> insert(1, connection) + insert(2, connection)))
                .matches(LedgerStorageException::isDuplicate);

        assertThat(rows()).isEqualTo("1");
    }

    @Test
    void whatTheDatabaseWantsRepeatedIsRepeatedAsAWhole() {
        AtomicInteger tries = new AtomicInteger();

        transactions.inNew(connection -> {
            insert(1, connection);
            if (tries.incrementAndGet() < 3) {
                throw new SQLException("deadlock", "40P01");
            }
            return 0;
        });

        assertThat(rows()).isEqualTo("1");
        assertThat(tries).hasValue(3);
    }

    @Test
    void itIsNotRepeatedForEver() {
        AtomicInteger tries = new AtomicInteger();

        assertThatExceptionOfType(LedgerStorageException.class)
                .isThrownBy(() -> transactions.inNew(connection -> {
                    tries.incrementAndGet();
                    throw new SQLException("no lock", "55P03");
                }));

        assertThat(tries).hasValue(5);
    }

    @Test
    void aCommitWithoutAnAnswerIsToldApartFromOneThatIsRefused() {
        assertThat(failingToCommit("08006").mayBeStored()).isTrue();
        assertThat(failingToCommit("40001").mayBeStored()).isFalse();
        assertThat(failingToCommit("23514").mayBeStored()).isFalse();
    }

    private LedgerStorageException failingToCommit(String sqlState) {
        Transactions broken =
                new JdbcTransactions(new BrokenCommits(database.dataSource(), new SQLException("away", sqlState)));
        return catchThrowableOfType(
                LedgerStorageException.class, () -> broken.inNew(connection -> insert(1, connection)));
    }

    private static int insert(int id, Connection connection) throws SQLException {
        return Sql.of("insert into t (id) values (?)").with(id).update(connection);
    }

    private String rows() {
        return database.read("select count(*) from t");
    }
}
