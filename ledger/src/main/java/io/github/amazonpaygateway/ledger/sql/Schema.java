package io.github.amazonpaygateway.ledger.sql;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Brings the ledger's tables up to date, once, however many servers start at the same time. Touches nothing whose name does
 * not begin with {@code amazonpay_}. Outside a transaction only; needs two connections at once.
 */
public final class Schema {

    private static final System.Logger LOG = System.getLogger(Schema.class.getName());

    /** By name, since not every server lets us list a folder. Only ever added to; a published one is never edited. */
    private static final List<String> NAMES = List.of("V1__payments.sql", "V2__orphans.sql", "V3__sessions.sql");

    private final Transactions transactions;
    private final List<Script> scripts;
    private final ScriptHistory history;
    private final Dialect dialect;

    public Schema(DataSource dataSource, Dialect dialect) {
        this(
                dataSource,
                dialect,
                NAMES.stream().map(name -> Script.of(dialect, name)).toList());
    }

    Schema(DataSource dataSource, Dialect dialect, List<Script> scripts) {
        this.dialect = dialect;
        this.transactions = new JdbcTransactions(dataSource);
        this.scripts = List.copyOf(scripts);
        this.history = new ScriptHistory(transactions);
    }

    /**
     * @param now written into the history
     * @return how many scripts were run
     * @throws IllegalStateException with what is wrong and what to do about it
     */
    public int bringUpToDate(MigrationMode mode, Instant now) {
        try {
            return switch (mode) {
                case APPLY -> apply(now);
                case VALIDATE -> validate();
                case OFF -> 0;
            };
        } catch (LedgerStorageException e) {
            throw e.isForbidden() ? forbidden(e) : e;
        }
    }

    private int validate() {
        List<Script> missing = missing();
        if (missing.isEmpty()) {
            return 0;
        }
        String names = missing.stream().map(Script::name).collect(Collectors.joining(", "));
        throw new IllegalStateException("The tables of the ledger of Amazon Pay are not up to date: " + names
                + " was not run, and amazonpay.ledger.migrate is validate. " + remedy());
    }

    /** Needs no right to make tables when there is nothing to do. */
    private int apply(Instant now) {
        if (missing().isEmpty()) {
            return 0;
        }
        history.create();
        // The lock lives on a connection of its own: H2 commits at every statement that makes a table, which would free
        // it
        int applied = transactions.inNew(locking -> {
            history.lock(locking);
            return runMissing(now);
        });
        if (applied > 0) {
            LOG.log(Level.INFO, "{0} scripts have made or changed the tables of the ledger of Amazon Pay", applied);
        }
        return applied;
    }

    private int runMissing(Instant now) {
        List<Script> missing = missing();
        missing.forEach(script -> transactions.inNew(connection -> {
            for (String statement : script.statements()) {
                Sql.of(statement).update(connection);
            }
            return history.add(script, now, connection);
        }));
        return missing.size();
    }

    /** What is in the history beyond our scripts comes from a newer version of the ledger on another server, and is fine. */
    private List<Script> missing() {
        Map<String, String> applied = history.hashes();
        List<String> edited = scripts.stream()
                .filter(script -> applied.containsKey(script.name()))
                .filter(script -> !script.hash().equals(applied.get(script.name())))
                .map(Script::name)
                .toList();
        if (!edited.isEmpty()) {
            throw new IllegalStateException("The tables of the ledger of Amazon Pay were made by other texts of "
                    + String.join(", ", edited) + " than the ones in this version of the ledger; this is not one of its"
                    + " published versions, or the database belongs to another one");
        }
        return scripts.stream()
                .filter(script -> !applied.containsKey(script.name()))
                .toList();
    }

    private IllegalStateException forbidden(LedgerStorageException cause) {
        return new IllegalStateException(
                "The user of the data source may not make or read the tables of the ledger of Amazon Pay. " + remedy(),
                cause);
    }

    private String remedy() {
        return "Let the user create tables in its schema. Or start the ledger once with a user who may, then let this one"
                + " select, insert, update and delete in all tables amazonpay_*. Or run the scripts of META-INF/amazonpay/ledger/"
                + dialect.folder() + " in its jar with a tool of your own, and set amazonpay.ledger.migrate=off";
    }
}
