package io.github.amazonpaygateway.ledger.sql;

import java.util.Optional;
import javax.sql.DataSource;

/** Whether what was committed survives the death of the server. Outside a transaction only. */
public final class Durability {

    private final Transactions transactions;

    private Durability(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Makes H2 write at once if it does not, which stays so in the file.
     *
     * @return what may get lost and what to do about it; empty when nothing may
     */
    public static Optional<String> doubt(DataSource dataSource, Dialect dialect) {
        Durability durability = new Durability(new JdbcTransactions(dataSource));
        return switch (dialect) {
            case H2 -> durability.h2();
            case POSTGRESQL -> postgreSql(durability.read("show fsync"), durability.read("show synchronous_commit"));
        };
    }

    private Optional<String> h2() {
        if (read("select coalesce(database_path(), '')").isEmpty()) {
            return Optional.of("the H2 database is in memory; name a file in the URL of the data source");
        }
        if (writesAtOnce() || (makeWriteAtOnce() && writesAtOnce())) {
            return Optional.empty();
        }
        return Optional.of(
                "H2 writes commits to its file some time later, and the user of the data source may not change"
                        + " that; add ;WRITE_DELAY=0 to the URL of the data source");
    }

    private boolean writesAtOnce() {
        return read("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                .equals("0");
    }

    private boolean makeWriteAtOnce() {
        try {
            transactions.inNew(connection -> Sql.of("set write_delay 0").update(connection));
            return true;
        } catch (LedgerStorageException e) {
            if (e.isForbidden()) {
                return false;
            }
            throw e;
        }
    }

    static Optional<String> postgreSql(String fsync, String synchronousCommit) {
        if (fsync.equals("off")) {
            return Optional.of("PostgreSQL runs with fsync=off; set it to on in its configuration");
        }
        if (synchronousCommit.equals("off")) {
            return Optional.of(
                    "PostgreSQL runs with synchronous_commit=off; set it to on, for the user of the data source"
                            + " at least: alter role … set synchronous_commit = on");
        }
        return Optional.empty();
    }

    private String read(String query) {
        return transactions
                .inNew(connection -> Sql.of(query).one(connection, Row::first))
                .orElse("");
    }
}
