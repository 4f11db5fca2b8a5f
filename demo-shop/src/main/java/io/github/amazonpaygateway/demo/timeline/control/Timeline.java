package io.github.amazonpaygateway.demo.timeline.control;

import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.storage.control.Database;
import io.github.amazonpaygateway.demo.timeline.entity.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Remembers what was told of orders. */
@ApplicationScoped
public class Timeline {

    @Inject
    Database database;

    /** For the container. */
    public Timeline() {}

    public Timeline(Database database) {
        this.database = database;
    }

    /** Adds an entry, unless the same was told before: notifications come more than once. */
    public void add(OrderNumber number, TimelineEntry entry) {
        database.inTransaction(transaction -> {
            // the row of the order is the lock
            transaction.first(
                    "select number from demo_order where number = ? for update", row -> number, number.value());
            Optional<String> same = transaction.first(
                    "select state from demo_timeline where number = ? and about = ? and state = ?",
                    row -> row.getString(1),
                    number.value(),
                    entry.about(),
                    entry.state());
            return same.isPresent()
                    ? 0
                    : transaction.update(
                            "insert into demo_timeline (number, about, state, notification_id, told) values (?, ?, ?, ?, ?)",
                            number.value(),
                            entry.about(),
                            entry.state(),
                            entry.notificationId(),
                            entry.at().atOffset(ZoneOffset.UTC));
        });
    }

    /** The newest first. */
    public List<TimelineEntry> of(OrderNumber number) {
        return database.inTransaction(transaction -> transaction.list(
                "select * from demo_timeline where number = ? order by told desc", Timeline::entry, number.value()));
    }

    /** Another text after each change that a page would show. */
    public String version(Order order) {
        String payment = order.payment().map(Object::toString).orElse("");
        return Integer.toHexString((order.state() + payment + of(order.number())).hashCode());
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        return new TimelineEntry(
                row.getObject("told", OffsetDateTime.class).toInstant(),
                row.getString("about"),
                row.getString("state"),
                Optional.ofNullable(row.getString("notification_id")));
    }
}
