package io.github.amazonpaygateway.demo.merchant.control;

import io.github.amazonpaygateway.demo.merchant.entity.Beginning;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction.Kind;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction.State;
import io.github.amazonpaygateway.demo.orders.control.ShopClock;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.storage.control.Database;
import io.github.amazonpaygateway.demo.storage.control.Transaction;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.refund.Refund;
import io.github.amazonpaygateway.refund.RefundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Remembers what was sent to Amazon, before it is sent. One action of an order at a time. */
@ApplicationScoped
public class PaymentActions {

    private static final Currency USD = Currency.getInstance("USD");

    @Inject
    Database database;

    @Inject
    ShopClock clock;

    /** For the container. */
    public PaymentActions() {}

    public PaymentActions(Database database, ShopClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Stores the action, unless this key is known, another action of the order is not finished, or it is a refund of more
     * than is left.
     */
    public Beginning begin(PaymentAction action) {
        return database.inTransaction(transaction -> {
            Money left = lockedRefundable(action.number(), transaction);
            Beginning beginning = judge(action, of(action.number(), transaction), left);
            if (beginning.kind() == Beginning.Kind.STORED) {
                insert(action, transaction);
            }
            return beginning;
        });
    }

    /** How much was captured and is neither given back nor on its way back. */
    public Money refundable(OrderNumber number) {
        return database.inTransaction(transaction -> lockedRefundable(number, transaction));
    }

    private static Beginning judge(PaymentAction action, List<PaymentAction> others, Money left) {
        Optional<PaymentAction> same = others.stream()
                .filter(other -> other.key().equals(action.key()))
                .findFirst();
        if (same.isPresent()) {
            return new Beginning(Beginning.Kind.KNOWN, same.get());
        }
        if (others.stream().anyMatch(PaymentAction::isUnfinished)) {
            return new Beginning(Beginning.Kind.BUSY, action);
        }
        boolean tooMuch = action.kind() == Kind.REFUND && action.amount().compareTo(left) > 0;
        return new Beginning(tooMuch ? Beginning.Kind.TOO_MUCH : Beginning.Kind.STORED, action);
    }

    /** A new action of now. */
    public PaymentAction action(IdempotencyKey key, OrderNumber number, Kind kind, Money amount) {
        return new PaymentAction(
                key,
                number,
                kind,
                amount,
                State.SENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                clock.now());
    }

    public Optional<PaymentAction> find(IdempotencyKey key) {
        return database.inTransaction(transaction -> transaction.first(
                "select * from demo_payment_action where action_key = ?", PaymentActionRow::action, key.value()));
    }

    /** The newest first. */
    public List<PaymentAction> of(OrderNumber number) {
        return database.inTransaction(transaction -> of(number, transaction));
    }

    /** What came of an action; one that is finished stays as it is. */
    public void ended(IdempotencyKey key, State state, Optional<String> reason) {
        database.inTransaction(transaction -> transaction.update(
                "update demo_payment_action set state = ?, reason = ? where action_key = ? and state in ('SENT', 'UNKNOWN')",
                state.name(),
                reason,
                key.value()));
    }

    /** Where the Refund that came of an action stands. */
    public void refunded(IdempotencyKey key, Refund refund) {
        database.inTransaction(transaction -> transaction.update(
                "update demo_payment_action set state = 'DONE', refund_id = ?, refund_state = ?, reason = ?"
                        + " where action_key = ?",
                refund.refundId().value(),
                refund.status().state() == RefundState.UNRECOGNIZED
                        ? refund.status().stateText()
                        : refund.status().state().name(),
                refund.status().reasonCode().map(code -> code.value()),
                key.value()));
    }

    /** Locks the order, so that two actions of it cannot begin together. */
    private static Money lockedRefundable(OrderNumber number, Transaction transaction) {
        return transaction
                .first(
                        "select captured, refunded from demo_order where number = ? for update",
                        row -> PaymentActionRow.left(row, refunds(of(number, transaction))),
                        number.value())
                .orElse(Money.zero(USD));
    }

    private static Money refunds(List<PaymentAction> actions) {
        return actions.stream()
                .filter(action -> action.kind() == Kind.REFUND)
                .filter(action -> action.state() == State.DONE || action.isUnfinished())
                .filter(action -> !action.refundState().equals(Optional.of(RefundState.DECLINED.name())))
                .map(PaymentAction::amount)
                .reduce(Money.zero(USD), Money::plus);
    }

    private static List<PaymentAction> of(OrderNumber number, Transaction transaction) {
        return transaction.list(
                "select * from demo_payment_action where number = ? order by created desc",
                PaymentActionRow::action,
                number.value());
    }

    private static void insert(PaymentAction action, Transaction transaction) {
        transaction.update(
                "insert into demo_payment_action (action_key, number, kind, amount, state, created)"
                        + " values (?, ?, ?, ?, ?, ?)",
                action.key().value(),
                action.number().value(),
                action.kind().name(),
                action.amount().amount(),
                action.state().name(),
                action.created().atOffset(ZoneOffset.UTC));
    }
}
