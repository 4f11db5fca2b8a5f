package io.github.amazonpaygateway.ledger.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;

/** Where the databases differ. */
public enum Dialect {
    POSTGRESQL("PostgreSQL", " order by %s"),
    /** Without an order, since H2 would lock every due row instead of the ones it returns. */
    H2("H2", "");

    private final String product;
    private final String order;

    Dialect(String product, String order) {
        this.product = product;
        this.order = order;
    }

    /** @throws IllegalStateException when the ledger is not made for this database */
    public static Dialect of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return named(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new LedgerStorageException(e);
        }
    }

    static Dialect named(String product) {
        for (Dialect dialect : values()) {
            if (dialect.product.equalsIgnoreCase(product)) {
                return dialect;
            }
        }
        throw new IllegalStateException(
                "The ledger of Amazon Pay keeps its tables in PostgreSQL (tested with 17.6) or, for"
                        + " development, in H2 (tested with 2.3.232); this data source is one of " + product
                        + ". Give it another one by amazonpay.ledger.datasource, or switch it off by amazonpay.ledger.enabled=false");
    }

    /**
     * A query for rows that are due and that nobody else has locked; it locks them. The caller moves {@code dueColumn} by
     * their keys in the same transaction: an update with this query inside would be wrong on H2.
     *
     * @param columns the key and what else is needed
     * @param dueColumn a column with an index of its own; rows with null are never due
     */
    public Sql lease(String columns, String table, String dueColumn, Instant now, int limit) {
        // the lower bound keeps H2 from visiting all rows with null, which it sorts first
        return Sql.of("select " + columns + " from " + table + " where " + dueColumn
                        + " between timestamp with time zone '2000-01-01 00:00:00+00' and ?"
                        + order.formatted(dueColumn) + " limit ? for update skip locked")
                .with(now, limit);
    }

    /** The folder of its scripts. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
