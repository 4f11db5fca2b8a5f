package io.github.amazonpaygateway.demo.merchant.control;

import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction.Kind;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction.State;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the table of actions, and the amounts of the order they belong to. */
final class PaymentActionRow {

    private static final Currency USD = Currency.getInstance("USD");

    static PaymentAction action(ResultSet row) throws SQLException {
        return new PaymentAction(
                new IdempotencyKey(row.getString("action_key")),
                new OrderNumber(row.getString("number")),
                Kind.valueOf(row.getString("kind")),
                money(row.getBigDecimal("amount")),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("refund_id")).map(RefundId::new),
                Optional.ofNullable(row.getString("refund_state")),
                Optional.ofNullable(row.getString("reason")),
                row.getObject("created", OffsetDateTime.class).toInstant());
    }

    /** Refunds may be made elsewhere too, in Seller Central; then Amazon's sum is the greater one. */
    static Money left(ResultSet row, Money own) throws SQLException {
        Money captured = money(row.getBigDecimal("captured"));
        Money refunded = money(row.getBigDecimal("refunded"));
        Money gone = own.compareTo(refunded) > 0 ? own : refunded;
        return gone.compareTo(captured) > 0 ? Money.zero(USD) : captured.minus(gone);
    }

    private static Money money(@Nullable BigDecimal amount) {
        return amount == null ? Money.zero(USD) : new Money(amount, USD);
    }

    private PaymentActionRow() {}
}
