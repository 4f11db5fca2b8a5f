package io.github.amazonpaygateway.ledger.cdi;

import io.github.amazonpaygateway.ledger.sql.DataSourceProbe;
import io.github.amazonpaygateway.ledger.sql.Dialect;
import io.github.amazonpaygateway.ledger.sql.Durability;
import io.github.amazonpaygateway.ledger.sql.Schema;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A database with tables, of which it is known whether it is durable, and the transactions that work on it.
 *
 * @param dialect what it is
 * @param transactions of the container if they have an effect, else of the ledger's own
 */
record PreparedDatabase(Dialect dialect, Transactions transactions) {

    private static final System.Logger LOG = System.getLogger(PreparedDatabase.class.getName());

    /**
     * Outside a transaction only.
     *
     * @throws IllegalStateException with what is wrong and what to do about it
     */
    static PreparedDatabase of(
            DataSource dataSource,
            LedgerConfiguration configuration,
            ContainerTransactions container,
            InstantSource clock) {
        Dialect dialect = Dialect.of(dataSource);
        new Schema(dataSource, dialect).bringUpToDate(configuration.migration(), clock.instant());
        Durability.doubt(dataSource, dialect).ifPresent(doubt -> tell(doubt, configuration.isLive()));
        Transactions working = Optional.<Transactions>of(new JtaTransactions(container, dataSource))
                .filter(ofContainer -> DataSourceProbe.isTransactional(ofContainer, clock.instant()))
                .orElseGet(() -> own(dataSource, container, clock.instant()));
        LOG.log(
                Level.INFO,
                "The ledger of Amazon Pay is on {0}, in transactions of {1}",
                dialect,
                working instanceof JtaTransactions
                        ? "the server"
                        : "its own: the data source takes no part in those of the server");
        return new PreparedDatabase(dialect, working);
    }

    private static void tell(String doubt, boolean isLive) {
        String loss = "The database of the ledger of Amazon Pay may lose what it said is stored: " + doubt;
        if (isLive) {
            throw new IllegalStateException(loss + ". That is refused while a merchant is LIVE");
        }
        LOG.log(Level.WARNING, loss + ". That would be refused if a merchant were LIVE");
    }

    private static Transactions own(DataSource dataSource, ContainerTransactions container, Instant now) {
        Transactions own = new OutsideTransactions(container, dataSource);
        if (!DataSourceProbe.isTransactional(own, now)) {
            throw new IllegalStateException(
                    "The data source does not roll back, so that the ledger of Amazon Pay cannot"
                            + " use it; name another one by " + LedgerSetting.DATASOURCE.fullName());
        }
        return own;
    }
}
