package io.github.amazonpaygateway.ledger.cdi;

import io.github.amazonpaygateway.ledger.sql.LedgerStorageException;
import io.github.amazonpaygateway.ledger.sql.Retries;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** Transactions of the container, each suspending the one that the caller is in. */
final class JtaTransactions implements Transactions {

    private final ContainerTransactions container;
    private final DataSource dataSource;

    JtaTransactions(ContainerTransactions container, DataSource dataSource) {
        this.container = container;
        this.dataSource = dataSource;
    }

    @Override
    public <T> T inNew(Work<T> work) {
        return Retries.of(() -> once(work));
    }

    private <T> T once(Work<T> work) throws SQLException {
        AtomicBoolean isDone = new AtomicBoolean();
        try {
            return container.inNew(dataSource, connection -> {
                T result = work.run(connection);
                isDone.set(true);
                return result;
            });
        } catch (RuntimeException e) {
            if (isDone.get()) {
                throw LedgerStorageException.uncertain(e);
            }
            throw e;
        }
    }
}
