package io.github.amazonpaygateway.ledger.cdi;

import io.github.amazonpaygateway.ledger.inbox.DatabaseInbox;
import io.github.amazonpaygateway.ledger.sql.DataSourceProbe;
import io.github.amazonpaygateway.ledger.sql.Dialect;
import io.github.amazonpaygateway.ledger.sql.Durability;
import io.github.amazonpaygateway.ledger.sql.Schema;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import io.github.amazonpaygateway.notification.NotificationInbox;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database, ready to be used by whoever gets hold of it. Public for the container only. */
@ApplicationScoped
public class LedgerDatabase {

    private static final System.Logger LOG = System.getLogger(LedgerDatabase.class.getName());

    private final InstantSource clock = InstantSource.system();

    @Inject
    LedgerConfiguration configuration;

    @Inject
    ContainerTransactions container;

    private @Nullable Ready ready;

    private record Ready(Dialect dialect, Transactions transactions) {}

    /** Before observers of shops, and of the ledger itself. */
    void start(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.LIBRARY_BEFORE)
                    Object event) {
        try {
            ready();
        } catch (RuntimeException e) { // not every server tells why it does not start
            LOG.log(Level.ERROR, "The ledger of Amazon Pay cannot start", e);
            throw e;
        }
    }

    /** Outside the transaction of whoever is the first to use it. */
    private synchronized Ready ready() {
        if (ready == null) {
            ready = container.outside(this::prepared);
        }
        return ready;
    }

    private Ready prepared() {
        DataSource dataSource = lookedUp();
        Dialect dialect = Dialect.of(dataSource);
        new Schema(dataSource, dialect).bringUpToDate(configuration.migration(), clock.instant());
        insistOnDurability(Durability.doubt(dataSource, dialect));
        return new Ready(dialect, transactions(dataSource, dialect));
    }

    private DataSource lookedUp() {
        String name = configuration.dataSource();
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException | ClassCastException e) {
            throw new IllegalStateException(
                    "There is no data source " + name + " for the ledger of Amazon Pay. Define one (on Open Liberty a"
                            + " <dataSource> with a driver, and the feature jdbc), name another one by "
                            + LedgerSetting.DATASOURCE.fullName() + ", or switch the ledger off by "
                            + LedgerSetting.ENABLED.fullName() + "=false",
                    e);
        }
    }

    private void insistOnDurability(Optional<String> doubt) {
        if (doubt.isEmpty()) {
            return;
        }
        String loss = "The database of the ledger of Amazon Pay may lose what it said is stored: " + doubt.get();
        if (configuration.isLive()) {
            throw new IllegalStateException(loss + ". That is refused while a merchant is LIVE");
        }
        LOG.log(Level.WARNING, loss + ". That would be refused if a merchant were LIVE");
    }

    private Transactions transactions(DataSource dataSource, Dialect dialect) {
        Transactions ofContainer = new JtaTransactions(container, dataSource);
        if (DataSourceProbe.isTransactional(ofContainer, clock.instant())) {
            LOG.log(Level.INFO, "The ledger of Amazon Pay is on {0}, in transactions of the server", dialect);
            return ofContainer;
        }
        Transactions own = new OutsideTransactions(container, dataSource);
        if (!DataSourceProbe.isTransactional(own, clock.instant())) {
            throw new IllegalStateException("The data source " + configuration.dataSource()
                    + " does not roll back, so that the ledger of Amazon Pay cannot use it; name another one by "
                    + LedgerSetting.DATASOURCE.fullName());
        }
        LOG.log(
                Level.INFO,
                "The ledger of Amazon Pay is on {0}, in transactions of its own: the data source takes no part in those of"
                        + " the server",
                dialect);
        return own;
    }

    public Transactions transactions() {
        return ready().transactions();
    }

    public Dialect dialect() {
        return ready().dialect();
    }

    /** Takes the place of the one in memory. */
    @Produces
    @ApplicationScoped
    NotificationInbox inbox() {
        return new DatabaseInbox(transactions(), dialect(), configuration.inboxMemory());
    }
}
