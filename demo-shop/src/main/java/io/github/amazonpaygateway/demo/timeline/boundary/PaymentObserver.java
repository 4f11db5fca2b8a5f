package io.github.amazonpaygateway.demo.timeline.boundary;

import io.github.amazonpaygateway.demo.timeline.control.PaymentNews;
import io.github.amazonpaygateway.ledger.LedgerEvent.PaymentChanged;
import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import io.github.amazonpaygateway.notification.PaymentEvent.RefundChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** All that a shop adds to hear of its payments. */
@ApplicationScoped
public class PaymentObserver {

    @Inject
    PaymentNews news;

    /** What the ledger has found out, at once or later. */
    void payment(@Observes PaymentChanged changed) {
        news.payment(changed.result());
    }

    void charge(@Observes ChargeChanged changed) {
        news.charge(changed.charge(), changed.notificationId());
    }

    void refund(@Observes RefundChanged changed) {
        news.refund(changed.refund(), changed.notificationId());
    }
}
