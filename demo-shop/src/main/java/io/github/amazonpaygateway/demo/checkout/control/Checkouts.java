package io.github.amazonpaygateway.demo.checkout.control;

import io.github.amazonpaygateway.demo.checkout.entity.Checkout;
import io.github.amazonpaygateway.demo.checkout.entity.Way;
import io.github.amazonpaygateway.demo.orders.control.ShopClock;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import io.github.amazonpaygateway.demo.storage.control.Database;
import io.github.amazonpaygateway.demo.storage.control.StorageException;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;

/** Finds and stores checkouts. */
@ApplicationScoped
public class Checkouts {

    @Inject
    Database database;

    @Inject
    ShopClock clock;

    /** For the container. */
    public Checkouts() {}

    public Checkouts(Database database, ShopClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The shopper's express checkout that no session came back to yet, or a new one. */
    public Checkout express(ShopperId shopper) {
        return database.inTransaction(transaction -> transaction.first(
                        "select * from demo_checkout where shopper = ? and way = 'EXPRESS' and session_id is null"
                                + " order by created desc",
                        Checkouts::checkout,
                        shopper.value()))
                .orElseGet(() -> start(shopper, Way.EXPRESS));
    }

    public Checkout start(ShopperId shopper, Way way) {
        OrderNumber number = OrderNumber.random();
        database.inTransaction(transaction -> transaction.update(
                "insert into demo_checkout (number, shopper, way, created) values (?, ?, ?, ?)",
                number.value(),
                shopper.value(),
                way.name(),
                clock.now().atOffset(ZoneOffset.UTC)));
        return new Checkout(number, way, Optional.empty());
    }

    /** The shopper's own checkout of this number. */
    public Optional<Checkout> find(ShopperId shopper, OrderNumber number) {
        return database.inTransaction(transaction -> transaction.first(
                "select * from demo_checkout where number = ? and shopper = ?",
                Checkouts::checkout,
                number.value(),
                shopper.value()));
    }

    /** Remembers the first session that came back; false when another one did, or another checkout has this one. */
    public boolean bind(OrderNumber number, CheckoutSessionId session) {
        try {
            return database.inTransaction(transaction -> transaction.update(
                            "update demo_checkout set session_id = ?"
                                    + " where number = ? and (session_id is null or session_id = ?)",
                            session.value(),
                            number.value(),
                            session.value()))
                    == 1;
        } catch (StorageException failed) {
            if (failed.isConflict()) {
                return false;
            }
            throw failed;
        }
    }

    private static Checkout checkout(ResultSet row) throws SQLException {
        return new Checkout(
                new OrderNumber(row.getString("number")),
                Way.valueOf(row.getString("way")),
                Optional.ofNullable(row.getString("session_id")).map(CheckoutSessionId::new));
    }
}
