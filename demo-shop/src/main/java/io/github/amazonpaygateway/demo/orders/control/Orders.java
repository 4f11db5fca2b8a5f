package io.github.amazonpaygateway.demo.orders.control;

import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderLine;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import io.github.amazonpaygateway.demo.storage.control.Database;
import io.github.amazonpaygateway.demo.storage.control.Transaction;
import io.github.amazonpaygateway.id.ChargeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Finds and stores orders. How their state changes is told by {@link OrderProgress}. */
@ApplicationScoped
public class Orders {

    @Inject
    Database database;

    /** For the container. */
    public Orders() {}

    public Orders(Database database) {
        this.database = database;
    }

    /** The shopper's own order of this number. */
    public Optional<Order> find(ShopperId shopper, OrderNumber number) {
        return find(number).filter(order -> order.shopper().equals(shopper));
    }

    /** For the merchant, who may see all. */
    public Optional<Order> find(OrderNumber number) {
        return database.inTransaction(transaction -> transaction
                .first(
                        "select * from demo_order where number = ?",
                        row -> OrderRow.order(row, List.of()),
                        number.value())
                .map(order -> withLines(order, transaction)));
    }

    /** The order whose payment is this Charge. */
    public Optional<Order> paidBy(ChargeId charge) {
        return database.inTransaction(transaction -> transaction
                .first(
                        "select * from demo_order where charge_id = ?",
                        row -> OrderRow.order(row, List.of()),
                        charge.value())
                .map(order -> withLines(order, transaction)));
    }

    /** The newest first. */
    public List<Order> of(ShopperId shopper) {
        return database.inTransaction(transaction -> transaction
                .list(
                        "select * from demo_order where shopper = ? order by created desc",
                        row -> OrderRow.order(row, List.of()),
                        shopper.value())
                .stream()
                .map(order -> withLines(order, transaction))
                .toList());
    }

    /** The newest 200 of all shoppers, without their lines. */
    public List<Order> newest() {
        return database.inTransaction(transaction -> transaction.list(
                "select * from demo_order order by created desc fetch first 200 rows only",
                row -> OrderRow.order(row, List.of())));
    }

    /**
     * Stores an order that waits for its payment; one that waits already is replaced.
     *
     * @return false when the order of this number is past that, so that its amount must not change any more
     */
    public boolean store(Order order) {
        return database.inTransaction(transaction -> {
            boolean free = forget(order.number(), transaction);
            if (free) {
                insert(order, transaction);
            }
            return free;
        });
    }

    private static boolean forget(OrderNumber number, Transaction transaction) {
        // the row of the checkout is the lock: it exists before the order does
        transaction.first(
                "select number from demo_checkout where number = ? for update", row -> number, number.value());
        Optional<String> state = transaction.first(
                "select state from demo_order where number = ?", row -> row.getString(1), number.value());
        if (state.isPresent() && !state.get().equals("AWAITING_PAYMENT")) {
            return false;
        }
        transaction.update("delete from demo_order_line where number = ?", number.value());
        transaction.update("delete from demo_order where number = ?", number.value());
        return true;
    }

    private static void insert(Order order, Transaction transaction) {
        transaction.update(
                "insert into demo_order (number, shopper, state, shipping, total, recipient, line1, line2, city, region,"
                        + " postal_code, country, phone, created) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                order.number().value(),
                order.shopper().value(),
                order.state().name(),
                order.shipping().name(),
                order.total().amount(),
                order.address().recipient(),
                order.address().line1(),
                order.address().line2(),
                order.address().city(),
                order.address().region(),
                order.address().postalCode(),
                order.address().country(),
                order.address().phone(),
                order.created().atOffset(ZoneOffset.UTC));
        for (int position = 0; position < order.lines().size(); position++) {
            insert(order.number(), position, order.lines().get(position), transaction);
        }
    }

    private static void insert(OrderNumber number, int position, OrderLine line, Transaction transaction) {
        transaction.update(
                "insert into demo_order_line values (?, ?, ?, ?, ?, ?)",
                number.value(),
                position,
                line.product(),
                line.name(),
                line.price().amount(),
                line.quantity());
    }

    private static Order withLines(Order order, Transaction transaction) {
        List<OrderLine> lines = transaction.list(
                "select * from demo_order_line where number = ? order by position",
                OrderRow::line,
                order.number().value());
        return new Order(
                order.number(),
                order.shopper(),
                order.state(),
                lines,
                order.shipping(),
                order.address(),
                order.total(),
                order.reason(),
                order.payment(),
                order.created());
    }
}
