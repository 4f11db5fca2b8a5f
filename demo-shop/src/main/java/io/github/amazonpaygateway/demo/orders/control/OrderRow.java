package io.github.amazonpaygateway.demo.orders.control;

import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderLine;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.demo.orders.entity.Payment;
import io.github.amazonpaygateway.demo.orders.entity.PostalAddress;
import io.github.amazonpaygateway.demo.orders.entity.Shipping;
import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reads the tables of orders. The shop sells in US dollars only, so no table has a currency. */
final class OrderRow {

    private static final Currency USD = Currency.getInstance("USD");

    static Order order(ResultSet row, List<OrderLine> lines) throws SQLException {
        return new Order(
                new OrderNumber(row.getString("number")),
                new ShopperId(row.getString("shopper")),
                OrderState.valueOf(row.getString("state")),
                lines,
                Shipping.valueOf(row.getString("shipping")),
                address(row),
                money(row.getBigDecimal("total")),
                Optional.ofNullable(row.getString("reason")),
                payment(row),
                row.getObject("created", OffsetDateTime.class).toInstant());
    }

    static OrderLine line(ResultSet row) throws SQLException {
        return new OrderLine(
                row.getString("product"),
                row.getString("name"),
                money(row.getBigDecimal("price")),
                row.getInt("quantity"));
    }

    private static PostalAddress address(ResultSet row) throws SQLException {
        return new PostalAddress(
                row.getString("recipient"),
                row.getString("line1"),
                row.getString("line2"),
                row.getString("city"),
                row.getString("region"),
                row.getString("postal_code"),
                row.getString("country"),
                row.getString("phone"));
    }

    private static Optional<Payment> payment(ResultSet row) throws SQLException {
        String chargeId = row.getString("charge_id");
        return chargeId == null
                ? Optional.empty()
                : Optional.of(new Payment(
                        new ChargeId(chargeId),
                        Optional.ofNullable(row.getString("charge_state")),
                        Optional.ofNullable(row.getString("charge_reason")),
                        money(row.getBigDecimal("captured")),
                        money(row.getBigDecimal("refunded")),
                        Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)));
    }

    private static Money money(BigDecimal amount) {
        return amount == null ? Money.zero(USD) : new Money(amount, USD);
    }

    private OrderRow() {}
}
