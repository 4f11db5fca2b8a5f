package io.github.amazonpaygateway.itests.nodes.probe;

import io.github.amazonpaygateway.ledger.LedgerEvent.PaymentChanged;
import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import io.github.amazonpaygateway.notification.PaymentEvent.DisputeOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes down each event that reaches an observer, and by which process. */
@ApplicationScoped
public class Recorder {

    @Inject
    Gate gate;

    @Inject
    @ConfigProperty(name = "amazonpay.ledger.datasource")
    String dataSource;

    void charge(@Observes ChargeChanged changed) {
        gate.pass();
        record("charge", changed.charge().chargeId().value());
    }

    void dispute(@Observes DisputeOpened opened) {
        gate.pass();
        record("dispute", opened.disputeId());
    }

    void payment(@Observes PaymentChanged changed) {
        record("payment", changed.result().intent().value());
    }

    private void record(String kind, String id) {
        try (Connection connection =
                        InitialContext.<DataSource>doLookup(dataSource).getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into probe_event values (?, ?, ?)")) {
            insert.setString(1, kind);
            insert.setString(2, id);
            insert.setLong(3, ProcessHandle.current().pid());
            insert.executeUpdate();
        } catch (SQLException | NamingException e) {
            throw new IllegalStateException("not recorded", e);
        }
    }
}
