package io.github.amazonpaygateway.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class SqlTest {

    @Parameter
    Databases product;

    TestDatabase database;

    @BeforeEach
    void open() {
        database = product.fresh();
        database.execute("create table t (id integer primary key, word varchar(20) not null)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void changesManyRowsAtOnce() {
        assertThat(insert(1, 2, 3)).isEqualTo(3);
        assertThat(words()).containsExactly("word 1", "word 2", "word 3");
    }

    @Test
    void changesNothingForNobody() {
        assertThat(insert()).isZero();
    }

    @Test
    void storesNoneWhenOneFailsAndTellsWhatThatOneMet() {
        assertThatThrownBy(() -> insert(1, 2, 1, 4))
                .isInstanceOfSatisfying(LedgerStorageException.class, failure -> {
                    assertThat(failure.isDuplicate()).isTrue();
                    assertThat(failure.isOfOneRow()).isTrue();
                })
                .hasMessageNotContaining("Batch entry");
        assertThat(words()).isEmpty();
    }

    @Test
    void refusesStatementsThatDiffer() {
        List<Sql> two = List.of(row(1), Sql.of("delete from t"));

        assertThatThrownBy(() -> database.transactions().inNew(connection -> Sql.updateAll(two, connection)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("insert into t");
        assertThat(words()).isEmpty();
    }

    private int insert(Integer... ids) {
        List<Sql> rows = Stream.of(ids).map(SqlTest::row).toList();
        return database.transactions().inNew(connection -> Sql.updateAll(rows, connection));
    }

    private static Sql row(int id) {
        return Sql.of("insert into t (id, word) values (?, ?)").with(id, "word " + id);
    }

    private List<String> words() {
        return database.transactions()
                .inNew(connection -> Sql.of("select word from t order by id").all(connection, row -> row.text("word")));
    }
}
