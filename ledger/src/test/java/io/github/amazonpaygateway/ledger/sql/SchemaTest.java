package io.github.amazonpaygateway.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Databases.class)
class SchemaTest {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final int SCRIPTS = 3;

    static final Script FIRST = new Script("V1__first.sql", "create table if not exists amazonpay_one (id integer);\n");
    static final Script SECOND = new Script(
            "V2__second.sql",
            """
            -- two statements;
            alter table amazonpay_one add column if not exists word varchar(10);
            create index if not exists amazonpay_one_word on amazonpay_one (word);
            """);

    @Parameter
    Databases product;

    TestDatabase database;

    @BeforeEach
    void open() {
        database = product.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void thePublishedScriptsMakeAllTables() {
        Schema schema = new Schema(database.dataSource(), database.dialect());

        assertThat(schema.bringUpToDate(MigrationMode.APPLY, NOW)).isEqualTo(SCRIPTS);

        for (String table : List.of("intent", "charge", "permission", "transition", "message", "orphan", "session")) {
            assertThat(database.read("select count(*) from amazonpay_" + table)).isEqualTo("0");
        }
    }

    @Test
    void theSecondStartFindsNothingToDo() {
        schema(FIRST, SECOND).bringUpToDate(MigrationMode.APPLY, NOW);

        assertThat(schema(FIRST, SECOND).bringUpToDate(MigrationMode.APPLY, NOW))
                .isZero();
        assertThat(schema(FIRST, SECOND).bringUpToDate(MigrationMode.VALIDATE, NOW))
                .isZero();
    }

    @Test
    void aNewVersionAddsWhatIsNew() {
        schema(FIRST).bringUpToDate(MigrationMode.APPLY, NOW);

        assertThat(schema(FIRST, SECOND).bringUpToDate(MigrationMode.APPLY, NOW))
                .isEqualTo(1);

        assertThat(database.read("select count(word) from amazonpay_one")).isEqualTo("0");
    }

    @Test
    void aServerWithTheOldVersionStartsBesideANewOne() {
        schema(FIRST, SECOND).bringUpToDate(MigrationMode.APPLY, NOW);

        assertThat(schema(FIRST).bringUpToDate(MigrationMode.APPLY, NOW)).isZero();
        assertThat(schema(FIRST).bringUpToDate(MigrationMode.VALIDATE, NOW)).isZero();
    }

    @Test
    void anEditedScriptIsRefused() {
        schema(FIRST).bringUpToDate(MigrationMode.APPLY, NOW);
        Script edited = new Script(FIRST.name(), FIRST.text().replace("integer", "bigint"));

        for (MigrationMode mode : List.of(MigrationMode.APPLY, MigrationMode.VALIDATE)) {
            assertThatThrownBy(() -> schema(edited, SECOND).bringUpToDate(mode, NOW))
                    .hasMessageContaining(FIRST.name());
        }
    }

    @Test
    void commentsAndEndsOfLinesAreNoEdit() {
        Script commented = new Script(SECOND.name(), SECOND.text().replace("\n", "\r\n") + "-- why\n");

        assertThat(commented.hash()).isEqualTo(SECOND.hash());
    }

    @Test
    void validatingNamesWhatIsMissingAndMakesNothing() {
        assertThatThrownBy(() -> schema(FIRST, SECOND).bringUpToDate(MigrationMode.VALIDATE, NOW))
                .hasMessageContaining("V1__first.sql, V2__second.sql")
                .hasMessageContaining("amazonpay.ledger.migrate");

        assertThat(tablesOfOurs()).isZero();
    }

    @Test
    void switchedOffLooksAtNothing() {
        assertThat(schema(FIRST).bringUpToDate(MigrationMode.OFF, NOW)).isZero();

        assertThat(tablesOfOurs()).isZero();
    }

    @Test
    void theShopsOwnHistoryAndTablesStayAsTheyAre() {
        database.execute(
                "create table flyway_schema_history (version varchar(10))",
                "insert into flyway_schema_history values ('1')",
                "create table charge (id integer)");

        new Schema(database.dataSource(), database.dialect()).bringUpToDate(MigrationMode.APPLY, NOW);

        assertThat(database.read("select count(*) from flyway_schema_history")).isEqualTo("1");
        assertThat(tables("not ilike 'amazonpay\\_%'")).isEqualTo(2);
    }

    @Test
    void aUserWithoutTheRightIsToldWhatToDo() {
        try (TestDatabase limited = limited()) {
            Schema schema = new Schema(limited.dataSource(), database.dialect());

            assertThatThrownBy(() -> schema.bringUpToDate(MigrationMode.APPLY, NOW))
                    .hasMessageContaining("may not make or read the tables")
                    .hasMessageContaining(
                            "META-INF/amazonpay/ledger/" + database.dialect().folder())
                    .hasMessageContaining("amazonpay.ledger.migrate=off");
        }
    }

    @Test
    void aUserWithoutTheRightMayStartWhenTheTablesAreThere() {
        database.withTables();
        try (TestDatabase limited = limited()) {
            database.execute("grant select on amazonpay_schema_history to limited");

            assertThat(new Schema(limited.dataSource(), database.dialect()).bringUpToDate(MigrationMode.APPLY, NOW))
                    .isZero();
        }
    }

    @RepeatedTest(5)
    void ofManyWhoStartAtOnceOneMakesTheTables() throws Exception {
        int starters = 6;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(starters);
        List<Future<Integer>> applied = new ArrayList<>();
        for (int i = 0; i < starters; i++) {
            applied.add(threads.submit(() -> {
                start.await();
                return new Schema(database.dataSource(), database.dialect()).bringUpToDate(MigrationMode.APPLY, NOW);
            }));
        }
        start.countDown();

        int sum = 0;
        for (Future<Integer> one : applied) {
            sum += one.get();
        }
        assertThat(sum).isEqualTo(SCRIPTS);
        threads.shutdownNow();
    }

    private Schema schema(Script... scripts) {
        return new Schema(database.dataSource(), database.dialect(), List.of(scripts));
    }

    /** PostgreSQL has roles for all databases of a server; H2 lets administrators alone say how long it delays. */
    private TestDatabase limited() {
        database.execute(
                switch (product) {
                    case H2 -> "create user limited password 'secret'";
                    case POSTGRESQL ->
                        "do $$ begin create role limited login password 'secret';"
                                + " exception when duplicate_object then null; end $$";
                });
        return TestDatabase.at(database.url().replace(";WRITE_DELAY=0", ""), "limited", "secret");
    }

    private int tablesOfOurs() {
        return tables("ilike 'amazonpay\\_%'");
    }

    private int tables(String nameCondition) {
        return Integer.parseInt(database.read("select count(*) from information_schema.tables where table_name "
                + nameCondition + " and lower(table_schema) = 'public'"));
    }

    /** PostgreSQL alone has indexes of a part of a table. */
    @ParameterizedTest
    @ValueSource(strings = {"V1__payments.sql", "V2__orphans.sql", "V3__sessions.sql"})
    void bothDatabasesGetTheSameTables(String script) {
        assertThat(Script.of(Dialect.POSTGRESQL, script).text().replace(" where due is not null", ""))
                .isEqualTo(Script.of(Dialect.H2, script).text());
    }
}
