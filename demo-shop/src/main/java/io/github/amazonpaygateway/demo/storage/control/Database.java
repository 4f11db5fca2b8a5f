package io.github.amazonpaygateway.demo.storage.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** The shop's database. What runs in {@link #inTransaction} must not call Amazon: a slow answer would hold the locks. */
@ApplicationScoped
public class Database {

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource dataSource;

    /** For the container. */
    public Database() {}

    /** A database outside a server. */
    public Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Commits what the work did when it returns, and undoes it when it throws. */
    public <T> T inTransaction(Function<Transaction, T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            return committed(connection, work);
        } catch (SQLException failed) {
            throw new StorageException("the database did not answer", failed);
        }
    }

    private static <T> T committed(Connection connection, Function<Transaction, T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.apply(new Transaction(connection));
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
