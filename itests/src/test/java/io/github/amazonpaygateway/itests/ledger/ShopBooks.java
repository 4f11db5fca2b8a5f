package io.github.amazonpaygateway.itests.ledger;

import io.github.amazonpaygateway.notification.IncomingNotification;
import io.github.amazonpaygateway.notification.NotificationInbox;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What a shop does on the data source that it shares with the ledger. */
@ApplicationScoped
public class ShopBooks {

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource dataSource;

    @Inject
    NotificationInbox inbox;

    void makeTable() throws SQLException {
        execute("create table if not exists shop_order (id varchar(100))");
    }

    /** Nothing of the shop's own is to stay. */
    @Transactional
    public void writeStoreAndFail(String id, IncomingNotification notification) throws SQLException {
        execute("insert into shop_order values ('" + id + "')");
        inbox.store(notification);
        throw new IllegalStateException("the shop failed");
    }

    /** The copy is refused in a transaction of its own, which must not spoil the shop's. */
    @Transactional
    public boolean writeAndStore(String id, IncomingNotification notification) throws SQLException {
        execute("insert into shop_order values ('" + id + "')");
        return inbox.store(notification);
    }

    boolean has(String id) throws SQLException {
        return count("select count(*) from shop_order where id = '" + id + "'") == 1;
    }

    long count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String text) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    /** Whether what the one has not committed is invisible to the other, as the lock at start needs it. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean givesTwoConnectionsAtOnce(String id) throws SQLException {
        try (Connection one = dataSource.getConnection();
                Statement statement = one.createStatement()) {
            one.setAutoCommit(false);
            statement.execute("insert into shop_order values ('" + id + "')");
            boolean isApart = !has(id);
            one.rollback();
            one.setAutoCommit(true);
            return isApart;
        }
    }
}
