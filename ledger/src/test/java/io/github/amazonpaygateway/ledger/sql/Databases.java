package io.github.amazonpaygateway.ledger.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;

/**
 * The databases that the ledger is made for: {@code @ParameterizedClass @EnumSource(Databases.class)} runs a test on each.
 * Both survive the death of their clients.
 */
public enum Databases {
    H2 {
        @Override
        public TestDatabase fresh() {
            try {
                Path folder = Files.createTempDirectory("ledger-h2-");
                return TestDatabase.at("jdbc:h2:file:" + folder.resolve("ledger") + ";WRITE_DELAY=0");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        public TestDatabase fresh() {
            String name = "ledger_" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return TestDatabase.at(Server.RUNNING.getJdbcUrl("postgres", name));
        }
    };

    /** A new and empty one. */
    public abstract TestDatabase fresh();

    /** One for all tests of this JVM; ends with it. As root it runs by {@code unshare -U}, since PostgreSQL refuses root. */
    private static final class Server {

        /** A busy machine needs more than the usual 10 seconds. */
        private static final Duration PATIENCE = Duration.ofMinutes(1);

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("synchronous_commit", "on")
                        .setPGStartupWait(PATIENCE)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
