package io.github.amazonpaygateway.ledger.sql;

import java.sql.SQLException;

/** Runs a whole transaction once more when the database says that it may pass then. */
public final class Retries {

    /** H2 lets each try wait a second or two for a lock, PostgreSQL ends deadlocks after one. */
    private static final int MOST_TRIES = 5;

    private Retries() {}

    public static <T> T of(Attempt<T> attempt) {
        for (int tried = 1; ; tried++) {
            try {
                return attempt.run();
            } catch (SQLException e) {
                LedgerStorageException failure = new LedgerStorageException(e);
                if (tried == MOST_TRIES || !failure.isWorthAnotherTry()) {
                    throw failure;
                }
            }
        }
    }

    /**
     * From the beginning of a transaction to its end.
     *
     * @param <T> what it brings
     */
    @FunctionalInterface
    public interface Attempt<T> {
        T run() throws SQLException;
    }
}
