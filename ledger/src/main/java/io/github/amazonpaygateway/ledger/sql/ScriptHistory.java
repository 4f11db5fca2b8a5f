package io.github.amazonpaygateway.ledger.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Which scripts were run, and the row that lets one server at a time run them. */
final class ScriptHistory {

    private static final int MOST_CREATORS_IN_THE_WAY = 20;

    private final Transactions transactions;

    ScriptHistory(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Name to hash; empty when there is no history yet. */
    Map<String, String> hashes() {
        try {
            return transactions.inNew(ScriptHistory::read);
        } catch (LedgerStorageException e) {
            if (e.isNoSuchTable()) {
                return Map.of();
            }
            throw e;
        }
    }

    private static Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> hashes = new HashMap<>();
        Sql.of("select script, hash from amazonpay_schema_history")
                .all(connection, row -> hashes.put(row.text("script"), row.text("hash")));
        return hashes;
    }

    /** {@code if not exists} fails when two do it at the same time. */
    void create() {
        for (int tried = 1; ; tried++) {
            try {
                transactions.inNew(ScriptHistory::createTables);
                addLock();
                return;
            } catch (LedgerStorageException e) {
                if (tried == MOST_CREATORS_IN_THE_WAY || e.isForbidden()) {
                    throw e;
                }
            }
        }
    }

    private static int createTables(Connection connection) throws SQLException {
        Sql.of(
                        """
                create table if not exists amazonpay_schema_history (
                    script varchar(100) primary key, hash varchar(64) not null,
                    applied timestamp(6) with time zone not null)""")
                .update(connection);
        return Sql.of("create table if not exists amazonpay_schema_lock (id integer primary key)")
                .update(connection);
    }

    private void addLock() {
        try {
            transactions.inNew(connection ->
                    Sql.of("insert into amazonpay_schema_lock (id) values (1)").update(connection));
        } catch (LedgerStorageException e) {
            if (!e.isDuplicate()) {
                throw e;
            }
        }
    }

    /** Held until the transaction of this connection ends. */
    void lock(Connection connection) throws SQLException {
        Sql.of("select id from amazonpay_schema_lock where id = 1 for update").all(connection, row -> row.number("id"));
    }

    int add(Script script, Instant now, Connection connection) throws SQLException {
        return Sql.of("insert into amazonpay_schema_history (script, hash, applied) values (?, ?, ?)")
                .with(script.name(), script.hash(), now)
                .update(connection);
    }
}
