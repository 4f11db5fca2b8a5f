package io.github.amazonpaygateway.ledger.cdi;

import io.github.amazonpaygateway.ledger.inbox.DatabaseInbox;
import io.github.amazonpaygateway.ledger.sql.Dialect;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import io.github.amazonpaygateway.notification.NotificationInbox;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database, ready to be used by whoever gets hold of it. Public for the container only. */
@ApplicationScoped
public class LedgerDatabase {

    private static final System.Logger LOG = System.getLogger(LedgerDatabase.class.getName());

    @Inject
    LedgerConfiguration configuration;

    @Inject
    ContainerTransactions container;

    private @Nullable PreparedDatabase ready;
    private volatile @Nullable ExecutorService storing;

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
        storing = ServerThreads.oneOfItsOwn(); // messages are answered in time, however long an observer takes
        return new DatabaseInbox(transactions(), dialect(), configuration.inboxMemory(), storing);
    }

    @PreDestroy
    void stop() {
        if (storing != null) {
            storing.shutdown();
        }
    }

    /** Outside the transaction of whoever is the first to use it. */
    private synchronized PreparedDatabase ready() {
        if (ready == null) {
            ready = container.outside(
                    () -> PreparedDatabase.of(lookedUp(), configuration, container, InstantSource.system()));
        }
        return ready;
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
}
