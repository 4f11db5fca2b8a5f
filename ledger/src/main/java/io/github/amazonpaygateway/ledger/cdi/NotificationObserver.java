package io.github.amazonpaygateway.ledger.cdi;

import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import io.github.amazonpaygateway.notification.PaymentEvent.ChargePermissionChanged;
import io.github.amazonpaygateway.notification.PaymentEvent.RefundChanged;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Takes what notifications bring into the ledger, before the shop hears of it. Public for the container only. */
@ApplicationScoped
public class NotificationObserver {

    @Inject
    LedgerEngine engine;

    void charge(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ChargeChanged changed) {
        engine.janitor().observe(changed.merchant(), changed.charge());
    }

    void refund(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) RefundChanged changed) {
        engine.janitor().observe(changed.merchant(), changed.refund());
    }

    void permission(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ChargePermissionChanged changed) {
        engine.janitor().observe(changed.merchant(), changed.chargePermission());
    }
}
