package io.github.amazonpaygateway.demo.orders.control;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.demo.cart.control.Carts;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderLine;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.demo.storage.control.Database;
import io.github.amazonpaygateway.demo.storage.control.Transaction;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.ChargeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How an order moves on. Every step is a compare-and-set on the stored state, so that of two requests that arrive
 * together one wins and the other one sees the result.
 */
@ApplicationScoped
public class OrderProgress {

    private static final String OPEN = " where number = ? and state in ('AWAITING_PAYMENT', 'CHECKING_PAYMENT')";

    @Inject
    Database database;

    @Inject
    Carts carts;

    @Inject
    ShopClock clock;

    /** For the container. */
    public OrderProgress() {}

    public OrderProgress(Database database, Carts carts, ShopClock clock) {
        this.database = database;
        this.carts = carts;
        this.clock = clock;
    }

    /**
     * The payment of the order as it was read is about to be asked for; from then on its amount cannot change.
     *
     * @return false when another request did this, or the order has another amount by now, or is past that
     */
    public boolean checking(Order order) {
        return database.inTransaction(transaction -> transaction.update(
                        "update demo_order set state = 'CHECKING_PAYMENT'"
                                + " where number = ? and state = 'AWAITING_PAYMENT' and total = ?",
                        order.number().value(),
                        order.total().amount()))
                == 1;
    }

    /** It is sure that nothing was paid, so the buyer may try again. */
    public void surelyNotPaid(OrderNumber number) {
        database.inTransaction(transaction -> transaction.update(
                "update demo_order set state = 'AWAITING_PAYMENT' where number = ? and state = 'CHECKING_PAYMENT'",
                number.value()));
    }

    /** Amazon guarantees the money; the cart is emptied. */
    public void paid(Order order, Optional<ChargeId> charge) {
        database.inTransaction(transaction -> {
            int won = transaction.update(
                    "update demo_order set state = 'PAID', charge_id = ?" + OPEN,
                    charge.map(ChargeId::value),
                    order.number().value());
            return emptied(order, won, transaction);
        });
    }

    /** No money moved. */
    public void failed(OrderNumber number, OrderState state, Optional<ReasonCode> reason) {
        database.inTransaction(transaction -> transaction.update(
                "update demo_order set state = ?, reason = ?" + OPEN,
                state.name(),
                reason.map(ReasonCode::value),
                number.value()));
    }

    /** A payment that looked good was declined in the end: the goods must not be sent. */
    public void declinedAfterAll(OrderNumber number, Optional<ReasonCode> reason) {
        database.inTransaction(transaction -> transaction.update(
                "update demo_order set state = 'DECLINED', reason = ? where number = ? and state = 'PAID'",
                reason.map(ReasonCode::value),
                number.value()));
    }

    /**
     * The buyer pays by invoice instead of Amazon Pay; the cart is emptied.
     *
     * @return false when a payment with Amazon Pay is under way or done
     */
    public boolean invoice(Order order) {
        return database.inTransaction(transaction -> {
            int won = transaction.update(
                    "update demo_order set state = 'INVOICED' where number = ?"
                            + " and state in ('AWAITING_PAYMENT', 'DECLINED', 'CANCELED')",
                    order.number().value());
            return emptied(order, won, transaction);
        });
    }

    /** Keeps a copy of the Charge as Amazon shows it. */
    public void charged(OrderNumber number, Charge charge) {
        database.inTransaction(transaction -> transaction.update(
                "update demo_order set charge_state = ?, charge_reason = ?, captured = ?, refunded = ?, read_at = ?"
                        + " where number = ?",
                charge.status().state() == ChargeState.UNRECOGNIZED
                        ? charge.status().stateText()
                        : charge.status().state().name(),
                charge.status().reasonCode().map(ReasonCode::value),
                charge.captured().amount(),
                charge.refunded().amount(),
                utc(clock.now()),
                number.value()));
    }

    private boolean emptied(Order order, int won, Transaction transaction) {
        if (won == 1) {
            carts.takeOut(
                    order.shopper(),
                    order.lines().stream().collect(Collectors.toMap(OrderLine::product, OrderLine::quantity)),
                    transaction);
        }
        return won == 1;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
