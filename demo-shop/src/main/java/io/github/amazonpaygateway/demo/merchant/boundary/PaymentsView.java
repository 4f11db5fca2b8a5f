package io.github.amazonpaygateway.demo.merchant.boundary;

import io.github.amazonpaygateway.demo.merchant.control.Allowance;
import io.github.amazonpaygateway.demo.merchant.control.AmountText;
import io.github.amazonpaygateway.demo.merchant.control.Desk;
import io.github.amazonpaygateway.demo.merchant.control.PaymentReading;
import io.github.amazonpaygateway.demo.merchant.control.Settlement;
import io.github.amazonpaygateway.demo.merchant.entity.Notice;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.FormToken;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.Payments;
import io.github.amazonpaygateway.ledger.TimelineEntry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The payment of one order, and what the merchant can do with it. Each form carries a token that was made when it was
 * drawn; a double click and a reload of the answer send the same one, and so are the same intent of the ledger.
 */
@Named("payments")
@RequestScoped
public class PaymentsView {

    @Inject
    Payments ledger;

    @Inject
    Desk desk;

    @Inject
    Allowance allowance;

    @Inject
    PaymentReading reading;

    @Inject
    Settlement settlement;

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

    public boolean isUnclear() {
        return order != null && (!drawing() || order.state() == OrderState.CHECKING_PAYMENT);
    }

    public List<PaymentAction> getActions() {
        return number.map(allowance::actions).orElse(List.of());
    }

    /** The story of the order as the ledger has it. */
    public List<TimelineEntry> getStory() {
        return number.map(OrderNumber::value).map(ledger::timeline).orElse(List.of());
    }

    public String getFreshToken() {
        return FormToken.random().value();
    }

    public void refresh() {
        number.ifPresent(known -> show(reading.refresh(known)));
    }

    public void settle() {
        number.ifPresent(known -> show(settlement.settle(known)));
    }

    public void captureAll() {
        act(token -> desk.capture(token, known().number(), known().total()));
    }

    public void capture() {
        act(token -> desk.capture(token, known().number(), AmountText.parse(parameter("amount"))));
    }

    public void cancel() {
        act(token -> desk.cancel(token, known().number()));
    }

    public void refundAll() {
        act(token -> desk.refund(token, known().number(), AmountText.parse(parameter("rest"))));
    }

    public void refund() {
        act(token -> desk.refund(token, known().number(), AmountText.parse(parameter("amount"))));
    }

    public void askAgain() {
        told(() -> desk.askAgain(known().number(), IntentId.of(parameter("intent"))));
    }

    private void act(Function<FormToken, Notice> action) {
        told(() -> action.apply(new FormToken(parameter("token"))));
    }

    private void told(Supplier<Notice> action) {
        try {
            show(action.get());
        } catch (IllegalArgumentException typed) {
            show(Notice.bad(typed.getMessage()));
        }
    }

    private void show(Notice result) {
        notice = result;
        order = number.flatMap(orders::find).orElse(null);
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
