package io.github.amazonpaygateway.ledger.sql;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Transactions by commit and rollback on the connection. Only outside a transaction of the container: some servers would
 * commit the shop's rows with ours.
 */
public final class JdbcTransactions implements Transactions {

    private static final System.Logger LOG = System.getLogger(JdbcTransactions.class.getName());

    private final DataSource dataSource;

    public JdbcTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public <T> T inNew(Work<T> work) {
        return Retries.of(() -> once(work));
    }

    private <T> T once(Work<T> work) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            T result = committed(work, connection);
            giveBack(connection, autoCommit);
            return result;
        } finally {
            close(connection);
        }
    }

    private static <T> T committed(Work<T> work, Connection connection) throws SQLException {
        try {
            T result = work.run(connection);
            commit(connection);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new LedgerStorageException(e).isRefusal() ? e : LedgerStorageException.uncertain(e);
        }
    }

    private static void rollBack(Connection connection, Throwable why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    /** What fails from here on is not the caller's business: the work is committed. */
    private static void giveBack(Connection connection, boolean autoCommit) {
        try {
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The connection could not be put back as it was", e);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The connection could not be closed", e);
        }
    }
}
