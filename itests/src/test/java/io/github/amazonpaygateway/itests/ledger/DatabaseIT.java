package io.github.amazonpaygateway.itests.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.notification.IncomingNotification;
import io.github.amazonpaygateway.notification.NotificationInbox;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tables of the ledger on the data source of the server. */
@ExtendWith(ArquillianExtension.class)
class DatabaseIT {

    @Inject
    NotificationInbox inbox;

    @Inject
    ShopBooks shop;

    final String id = UUID.randomUUID().toString();

    @BeforeEach
    void makeTable() throws SQLException {
        shop.makeTable();
    }

    @Test
    void theTablesAreMadeAtStart() throws SQLException {
        assertThat(shop.count("select count(*) from amazonpay_schema_history where script = 'V1__payments.sql'"))
                .isEqualTo(1);
    }

    @Test
    void whatIsStoredInsideATransactionOfTheShopStaysWhenTheShopFails() throws SQLException {
        assertThatThrownBy(() -> shop.writeStoreAndFail(id, notDue(id))).hasMessageContaining("the shop failed");

        assertThat(shop.has(id)).isFalse();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aCopyInsideATransactionOfTheShopLeavesTheShopsRows() throws SQLException {
        assertThat(inbox.store(notDue(id))).isTrue();

        assertThat(shop.writeAndStore(id, notDue(id))).isFalse();

        assertThat(shop.has(id)).isTrue();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void theDataSourceGivesTwoConnectionsAtOnce() throws SQLException {
        assertThat(shop.givesTwoConnectionsAtOnce(id)).isTrue();
    }

    private long rows() throws SQLException {
        return shop.count("select count(*) from amazonpay_message where message_id = '" + id + "'");
    }

    /** The worker of the shop leaves it alone. */
    private static IncomingNotification notDue(String id) {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        return new IncomingNotification(id, Optional.empty(), Instant.now(), tomorrow, "{}");
    }
}
