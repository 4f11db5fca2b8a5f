package io.github.amazonpaygateway.ledger.cdi;

import io.github.amazonpaygateway.ledger.sql.Transactions.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A bean of its own, since interceptors see calls from other beans only. Public for the container only. */
@ApplicationScoped
public class ContainerTransactions {

    /** Without {@code rollbackOn} a checked exception would commit. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T inNew(DataSource dataSource, Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return work.run(connection);
        }
    }

    /** With the transaction of the caller put aside. */
    @Transactional(TxType.NOT_SUPPORTED)
    public <T> T outside(Supplier<T> work) {
        return work.get();
    }
}
