package io.github.amazonpaygateway.demo.timeline.control;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.demo.merchant.control.PaymentReading;
import io.github.amazonpaygateway.demo.orders.control.OrderPayments;
import io.github.amazonpaygateway.demo.orders.control.OrderProgress;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.control.ShopClock;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.timeline.entity.TimelineEntry;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.refund.Refund;
import io.github.amazonpaygateway.state.StatusDetails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What the shop does when the ledger or Amazon tells of a payment. Bears the same news twice; what throws here is told again later.
 */
@ApplicationScoped
public class PaymentNews {

    @Inject
    AmazonPayGateway pay;

    @Inject
    Orders orders;

    @Inject
    OrderProgress progress;

    @Inject
    OrderPayments following;

    @Inject
    PaymentReading reading;

    @Inject
    Timeline timeline;

    @Inject
    ShopClock clock;

    /** For the container. */
    public PaymentNews() {}

    public PaymentNews(
            AmazonPayGateway pay,
            Orders orders,
            OrderProgress progress,
            OrderPayments following,
            PaymentReading reading,
            Timeline timeline,
            ShopClock clock) {
        this.pay = pay;
        this.orders = orders;
        this.progress = progress;
        this.following = following;
        this.reading = reading;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The ledger knows this of what the shop wanted. */
    public void payment(PaymentResult result) {
        OrderNumber.from(result.intent().order()).flatMap(orders::find).ifPresent(order -> {
            following.follow(order, result);
            reading.copy(order.number());
        });
    }

    /** This is how the Charge stands now. A Charge that belongs to no order of this shop is left alone. */
    public void charge(Charge charge, Optional<String> notificationId) {
        order(charge).ifPresent(order -> {
            progress.charged(order.number(), charge);
            if (charge.status().state() == ChargeState.DECLINED) {
                progress.declinedAfterAll(order.number(), charge.status().reasonCode());
            }
            tell(order.number(), charge.chargeId().value(), charge.status(), notificationId);
        });
    }

    /** This is how the Refund stands now. */
    public void refund(Refund refund, Optional<String> notificationId) {
        Charge charge = pay.charges().get(refund.chargeId()); // it has the sum of all refunds
        order(charge).ifPresent(order -> {
            progress.charged(order.number(), charge);
            tell(order.number(), refund.refundId().value(), refund.status(), notificationId);
        });
    }

    /** Known by its id; or, when the answer that had it was lost, by the number that the shop gave the purchase. */
    private Optional<Order> order(Charge charge) {
        return orders.paidBy(charge.chargeId()).or(() -> charge.merchantMetadata()
                .flatMap(MerchantMetadata::merchantReferenceId)
                .flatMap(OrderNumber::from)
                .flatMap(orders::find));
    }

    private void tell(OrderNumber number, String about, StatusDetails<?> status, Optional<String> notificationId) {
        String state = status.state().name();
        timeline.add(
                number,
                new TimelineEntry(
                        clock.now(), about, state.equals("UNRECOGNIZED") ? status.stateText() : state, notificationId));
    }
}
