package io.github.amazonpaygateway.ledger.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A database by its address, so that a child JVM can open it as well, when this one has closed an H2 file. */
public final class TestDatabase implements AutoCloseable {

    private static final int CONNECTIONS = 80;

    private static final List<String> TABLES = List.of(
            "amazonpay_event",
            "amazonpay_transition",
            "amazonpay_intent",
            "amazonpay_charge",
            "amazonpay_permission",
            "amazonpay_orphan",
            "amazonpay_session",
            "amazonpay_message");

    private final String url;
    private final JdbcConnectionPool pool;
    private Optional<Transactions> ofOneThread = Optional.empty();

    private TestDatabase(String url, ConnectionPoolDataSource source) {
        this.url = url;
        this.pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(CONNECTIONS);
    }

    public static TestDatabase at(String url) {
        return at(url, url.startsWith("jdbc:h2:") ? "sa" : "postgres", "");
    }

    public static TestDatabase at(String url, String user, String password) {
        return new TestDatabase(
                url, url.startsWith("jdbc:h2:") ? h2(url, user, password) : postgres(url, user, password));
    }

    private static ConnectionPoolDataSource h2(String url, String user, String password) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static ConnectionPoolDataSource postgres(String url, String user, String password) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** One of H2 without a file, for what needs no death of a process. */
    public static TestDatabase inMemory() {
        return at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** As after {@link #withTables}. */
    public void empty() {
        transactions().inNew(connection -> {
            int rows = 0;
            for (String table : TABLES) {
                rows += Sql.of("delete from " + table).update(connection);
            }
            return rows;
        });
    }

    /** Whoever uses it stays on one thread and ends a transaction before the next, which is faster. */
    public TestDatabase forOneThread() {
        ofOneThread = Optional.of(new NotedTransactions(new JdbcTransactions(HeldConnection.of(pool))));
        return this;
    }

    /** With the ledger's tables. */
    public TestDatabase withTables() {
        new Schema(pool, dialect()).bringUpToDate(MigrationMode.APPLY, Instant.parse("2026-01-01T00:00:00Z"));
        return this;
    }

    public String url() {
        return url;
    }

    /** A pool. */
    public DataSource dataSource() {
        return pool;
    }

    public Dialect dialect() {
        return Dialect.of(pool);
    }

    public Transactions transactions() {
        return ofOneThread.orElseGet(() -> new NotedTransactions(new JdbcTransactions(pool)));
    }

    public void execute(String... statements) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row. */
    public String read(String query) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An H2 file is closed with its last connection. */
    @Override
    public void close() {
        pool.dispose();
    }
}
