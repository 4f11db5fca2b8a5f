package io.github.amazonpaygateway.demo.merchant.boundary;

import io.github.amazonpaygateway.demo.merchant.control.AmountText;
import io.github.amazonpaygateway.demo.merchant.control.PaymentActions;
import io.github.amazonpaygateway.demo.merchant.control.PaymentReading;
import io.github.amazonpaygateway.demo.merchant.control.Payments;
import io.github.amazonpaygateway.demo.merchant.control.Settlement;
import io.github.amazonpaygateway.demo.merchant.entity.Notice;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentState;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The payment of one order, and what the merchant can do with it. Each form carries a key that was made when it was
 * drawn; a double click and a reload of the answer send the same one.
 */
@Named("payments")
@RequestScoped
public class PaymentsView {

    @Inject
    Payments payments;

    @Inject
    PaymentReading reading;

    @Inject
    Settlement settlement;

    @Inject
    PaymentActions actions;

    @Inject
    Orders orders;

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    private Optional<OrderNumber> number = Optional.empty();
    private @Nullable Order order;
    private @Nullable Notice notice;

    @PostConstruct
    void load() {
        number = OrderNumber.from(parameter("number"));
        order = number.flatMap(orders::find).orElse(null);
    }

    public @Nullable Order getOrder() {
        return order;
    }

    public @Nullable Notice getNotice() {
        return notice;
    }

    public boolean isCapturable() {
        return isOffered(
                EnumSet.of(PaymentState.AUTHORIZED, PaymentState.PENDING, PaymentState.UNREAD, PaymentState.OTHER));
    }

    public boolean isUnclear() {
        return order != null && (!drawing() || order.state() == OrderState.CHECKING_PAYMENT);
    }

    public boolean isRefundOffered() {
        return isOffered(EnumSet.of(PaymentState.CAPTURED, PaymentState.PARTLY_REFUNDED, PaymentState.OTHER))
                && (!drawing() || !getRefundable().isZero());
    }

    public List<PaymentAction> getActions() {
        return number.map(actions::of).orElse(List.of());
    }

    public Money getRefundable() {
        return actions.refundable(number.orElseThrow());
    }

    public String getFreshKey() {
        return IdempotencyKey.random().value();
    }

    public void refresh() {
        number.ifPresent(known -> show(reading.refresh(known)));
    }

    public void settle() {
        number.ifPresent(known -> show(settlement.settle(known)));
    }

    public void captureAll() {
        keyed(key -> payments.capture(key, known().number(), known().total()));
    }

    public void capture() {
        keyed(key -> payments.capture(key, known().number(), AmountText.parse(parameter("amount"))));
    }

    public void cancel() {
        number.ifPresent(known -> show(payments.cancel(known)));
    }

    public void refundAll() {
        keyed(key -> payments.refund(key, known().number(), AmountText.parse(parameter("rest"))));
    }

    public void refund() {
        keyed(key -> payments.refund(key, known().number(), AmountText.parse(parameter("amount"))));
    }

    public void askAgain() {
        keyed(payments::askAgain);
    }

    private void keyed(Function<IdempotencyKey, Notice> action) {
        try {
            show(action.apply(IdempotencyKey.of(parameter("key"))));
        } catch (IllegalArgumentException typed) {
            show(Notice.bad(typed.getMessage()));
        }
    }

    private void show(Notice result) {
        notice = result;
        order = number.flatMap(orders::find).orElse(null);
    }

    /** Faces ignores a click on what is not drawn; a click on an older page shall get Amazon's answer instead. */
    private boolean isOffered(Set<PaymentState> states) {
        return order != null && (!drawing() || states.contains(PaymentState.of(order)));
    }

    private boolean drawing() {
        return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    private Order known() {
        if (order == null || order.payment().isEmpty()) {
            throw new IllegalArgumentException("This order has no payment with Amazon Pay.");
        }
        return order;
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
