package io.github.amazonpaygateway.ledger.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** Tells whether transactions work on a data source: those of a container have no effect on some. */
public final class DataSourceProbe {

    private DataSourceProbe() {}

    /** What is not an exception of the database rolls back too, and is not tried again. */
    private static final class Changed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Changed() {
            super("a probe that is rolled back", null, false, false);
        }
    }

    /**
     * Adds a message that is long done, fails, and looks whether it is still there.
     *
     * @return whether it is gone
     */
    public static boolean isTransactional(Transactions transactions, Instant now) {
        String id = "probe-" + UUID.randomUUID();
        try {
            transactions.inNew(connection -> {
                add(id, now, connection);
                throw new Changed();
            });
        } catch (Changed expected) {
            return transactions.inNew(connection -> remove(id, connection)) == 0;
        }
        throw new IllegalStateException("a transaction has swallowed an exception");
    }

    private static void add(String id, Instant now, Connection connection) throws SQLException {
        Sql.of("insert into amazonpay_message (message_id, sent, received, body, state) values (?, ?, ?, '', 'DONE')")
                .with(id, now, now)
                .updateOne(connection);
    }

    private static int remove(String id, Connection connection) throws SQLException {
        return Sql.of("delete from amazonpay_message where message_id = ?")
                .with(id)
                .update(connection);
    }
}
