package io.github.amazonpaygateway.itests.deployment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The default data source of the shop on Open Liberty; on Payara Micro it is the H2 that the server brings. */
final class PostgreSql {

    private PostgreSql() {}

    /** It ends with this JVM. */
    static void startForLiberty() {
        if (!"liberty".equals(System.getProperty("arquillian.launch"))) {
            return;
        }
        try {
            EmbeddedPostgres.builder()
                    .setPort(Integer.getInteger("postgresql.port"))
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
