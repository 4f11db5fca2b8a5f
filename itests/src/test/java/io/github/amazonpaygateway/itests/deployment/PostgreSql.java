package io.github.amazonpaygateway.itests.deployment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** PostgreSQL servers that end with this JVM. */
public final class PostgreSql {

    private PostgreSql() {}

    /** The default data source of the shop on Open Liberty; on Payara Micro it is the H2 that the server brings. */
    static void startForLiberty() {
        if ("liberty".equals(System.getProperty("arquillian.launch"))) {
            start(EmbeddedPostgres.builder().setPort(Integer.getInteger("postgresql.port")));
        }
    }

    /** One for several servers, each with a pool of its own. */
    public static EmbeddedPostgres startForMany() {
        return start(EmbeddedPostgres.builder().setServerConfig("max_connections", "200"));
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return builder.setServerConfig("synchronous_commit", "on").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
