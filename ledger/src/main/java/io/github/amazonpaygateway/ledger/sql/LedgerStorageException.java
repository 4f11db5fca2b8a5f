package io.github.amazonpaygateway.ledger.sql;

import java.sql.SQLException;
import java.util.Set;

/** The database failed or refused; nothing of the transaction is stored, unless {@link #mayBeStored} says so. */
public final class LedgerStorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String DUPLICATE = "23505";
    /** Of the SQL standard: how the transaction has ended is not known. */
    private static final String RESOLUTION_UNKNOWN = "08007";

    /** Serialization and deadlock, of PostgreSQL and H2; lock time limit of PostgreSQL and of H2. */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01", "55P03", "HYT00");

    /** Not enough rights: PostgreSQL, H2 without the right, H2 where only an administrator may. */
    private static final Set<String> FORBIDDEN = Set.of("42501", "90096", "90040");
    /** PostgreSQL, and H2 with and without a table of a similar name. */
    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    private final String sqlState;

    /** Keeps the state; the message of the database may hold values, but none of the ledger's is secret. */
    public LedgerStorageException(SQLException cause) {
        this(cause, told(cause));
    }

    private LedgerStorageException(SQLException cause, SQLException told) {
        super("the database of the ledger failed, SQL state " + told.getSQLState() + ": " + told.getMessage(), cause);
        this.sqlState = String.valueOf(told.getSQLState());
    }

    /** The first with a state: Payara hides what the driver has thrown in exceptions that have none. */
    private static SQLException told(SQLException cause) {
        for (Throwable next = cause; next != null; next = next.getCause()) {
            if (next instanceof SQLException known && known.getSQLState() != null) {
                return known;
            }
        }
        return cause;
    }

    /** The five characters of the SQL standard, or {@code null} as text when the driver gave none. */
    public String sqlState() {
        return sqlState;
    }

    /** A commit without an answer: what was written may be there or not. */
    public static SQLException uncertain(Exception commit) {
        return new SQLException("no answer to a commit: " + commit.getMessage(), RESOLUTION_UNKNOWN, commit);
    }

    /** Whether the commit was sent and its answer got lost, so that everything may be stored all the same. */
    public boolean mayBeStored() {
        return sqlState.equals(RESOLUTION_UNKNOWN);
    }

    /** Whether somebody else has inserted the same row. */
    public boolean isDuplicate() {
        return sqlState.equals(DUPLICATE);
    }

    /** Whether a value or a constraint was to blame, so that other rows pass without this one. */
    public boolean isOfOneRow() {
        return sqlState.startsWith("22") || sqlState.startsWith("23");
    }

    /** Whether the very same work may pass when it is run once more. */
    public boolean isWorthAnotherTry() {
        return WORTH_ANOTHER_TRY.contains(sqlState);
    }

    /** Whether the database has decided to roll back: a constraint, or a conflict with another transaction. */
    boolean isRefusal() {
        return sqlState.startsWith("23") || sqlState.startsWith("40");
    }

    boolean isForbidden() {
        return FORBIDDEN.contains(sqlState);
    }

    boolean isNoSuchTable() {
        return NO_SUCH_TABLE.contains(sqlState);
    }
}
