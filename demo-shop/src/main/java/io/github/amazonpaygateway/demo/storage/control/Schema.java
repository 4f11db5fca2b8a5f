package io.github.amazonpaygateway.demo.storage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Makes the tables when the shop starts; what is there already stays. */
@ApplicationScoped
public class Schema {

    @Inject
    Database database;

    /** For the container. */
    public Schema() {}

    /** The tables of this database. */
    public Schema(Database database) {
        this.database = database;
    }

    void create(@Observes @Initialized(ApplicationScoped.class) Object start) {
        create();
    }

    /** Makes the tables that are missing. */
    public void create() {
        database.inTransaction(transaction -> {
            for (String statement : script().split(";")) {
                if (!statement.isBlank()) {
                    transaction.update(statement);
                }
            }
            return null;
        });
    }

    private static String script() {
        try (InputStream script = Schema.class.getResourceAsStream("/demo-shop.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
