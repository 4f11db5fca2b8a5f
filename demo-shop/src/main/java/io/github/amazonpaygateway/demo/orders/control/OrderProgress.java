package io.github.amazonpaygateway.demo.orders.control;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.demo.cart.control.Carts;
import io.github.amazonpaygateway.demo.orders.entity.Claim;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderLine;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.demo.storage.control.Database;
import io.github.amazonpaygateway.demo.storage.control.Transaction;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
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

    /** Longer than the gateway tries; after that the request that had the claim is taken for dead. */
    static final Duration CLAIM = Duration.ofMinutes(2);

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
     * Takes the right to complete the payment of the order as it was read; from then on its amount cannot change. Empty
     * when another request has the right, or the order needs it no more or has another amount by now.
     */
    public Optional<Claim> claim(Order order) {
        return database.inTransaction(transaction -> transaction
                .first(
                        "select * from demo_order" + OPEN + " and total = ? for update",
                        this::claimable,
                        order.number().value(),
                        order.total().amount())
                .flatMap(claim -> claim)
                .map(claim -> stored(claim, order.number(), transaction)));
    }

    /**
     * Gives the right back: Amazon said for sure that nothing was paid, so the buyer may try again. With another key,
     * because Amazon would give the refusal again for the old one.
     */
    public void surelyNotPaid(OrderNumber number) {
        database.inTransaction(transaction -> transaction.update(
                "update demo_order set state = 'AWAITING_PAYMENT', claimed_until = null,"
                        + " completion_key = null"
                        + " where number = ? and state = 'CHECKING_PAYMENT'",
                number.value()));
    }

    /** Gives the right back: nobody knows whether it was paid, so the next request asks again with the same key. */
    public void unknown(OrderNumber number) {
        database.inTransaction(transaction -> transaction.update(
                "update demo_order set claimed_until = null where number = ? and state = 'CHECKING_PAYMENT'",
                number.value()));
    }

    /** Amazon guarantees the money; the cart is emptied. */
    public void paid(Order order, Optional<ChargeId> charge) {
        database.inTransaction(transaction -> {
            int won = transaction.update(
                    "update demo_order set state = 'PAID', claimed_until = null, charge_id = ?" + OPEN,
                    charge.map(ChargeId::value),
                    order.number().value());
            return emptied(order, won, transaction);
        });
    }

    /** No money moved. */
    public void failed(OrderNumber number, OrderState state, Optional<ReasonCode> reason) {
        database.inTransaction(transaction -> transaction.update(
                "update demo_order set state = ?, reason = ?, claimed_until = null" + OPEN,
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

    private Optional<Claim> claimable(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("claimed_until", OffsetDateTime.class);
        String key = row.getString("completion_key");
        boolean taken = until != null && until.toInstant().isAfter(clock.now());
        return taken
                ? Optional.empty()
                : Optional.of(new Claim(
                        key == null ? IdempotencyKey.random() : IdempotencyKey.of(key),
                        row.getString("state").equals("AWAITING_PAYMENT")));
    }

    private Claim stored(Claim claim, OrderNumber number, Transaction transaction) {
        transaction.update(
                "update demo_order set state = 'CHECKING_PAYMENT', completion_key = ?, claimed_until = ?"
                        + " where number = ?",
                claim.key().value(),
                utc(clock.now().plus(CLAIM)),
                number.value());
        return claim;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
