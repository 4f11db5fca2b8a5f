package io.github.amazonpaygateway.ledger.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** The one thing that the ledger asks of its surroundings: a transaction of its own. Safe for many threads. */
@FunctionalInterface
public interface Transactions {

    /**
     * Runs the work in a new transaction, whatever the caller is in, and commits it before returning; any exception rolls
     * it back and is thrown on, an {@link SQLException} as {@link LedgerStorageException}. The work runs once more when the
     * database asked for that (deadlock, serialization, lock time limit), so it must have no effect but on the connection.
     *
     * @return what the work returned
     */
    <T> T inNew(Work<T> work);

    /**
     * What happens inside.
     *
     * @param <T> what it brings
     */
    @FunctionalInterface
    interface Work<T> {

        /** Never commits, rolls back, closes or goes on after a failed statement: PostgreSQL would then store nothing. */
        T run(Connection connection) throws SQLException;
    }
}
