package io.github.amazonpaygateway.ledger.cdi;

import io.github.amazonpaygateway.ledger.sql.JdbcTransactions;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import javax.sql.DataSource;

/** For a data source that takes no part in the container's transactions: commits by itself, outside all others. */
final class OutsideTransactions implements Transactions {

    private final ContainerTransactions container;
    private final Transactions own;

    OutsideTransactions(ContainerTransactions container, DataSource dataSource) {
        this.container = container;
        this.own = new JdbcTransactions(dataSource);
    }

    @Override
    public <T> T inNew(Work<T> work) {
        return container.outside(() -> own.inNew(work));
    }
}
