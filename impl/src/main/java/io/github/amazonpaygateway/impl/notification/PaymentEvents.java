package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.notification.PaymentEvent;
import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import io.github.amazonpaygateway.notification.PaymentEvent.RefundChanged;
import io.github.amazonpaygateway.refund.Refund;
import io.github.amazonpaygateway.refund.RefundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Optional;

/** The observers of one application. Public for the container only. */
@ApplicationScoped
public class PaymentEvents {

    private static final Money ANY_AMOUNT = Money.of("1.00", "USD");
    private static final ChargeId ANY_CHARGE = ChargeId.of("S01-0000000-0000000-C000000");

    @Inject
    Event<PaymentEvent> events;

    @Inject
    Instance<RequestContextController> requestContexts;

    @Inject
    BeanManager beans;

    private final Telling telling = new Telling(this::fire);

    /** By which everything is told, so that nothing is told twice. */
    Telling telling() {
        return telling;
    }

    /** Whether anybody wants to know what becomes of charges or refunds. */
    boolean areObserved() {
        Charge charge =
                Charge.of(ANY_CHARGE, ChargePermissionId.of("S01-0000000-0000000"), ANY_AMOUNT, ChargeState.AUTHORIZED);
        Refund refund =
                Refund.of(RefundId.of("S01-0000000-0000000-R000000"), ANY_CHARGE, ANY_AMOUNT, RefundState.REFUNDED);
        return isObserved(new ChargeChanged("", Optional.empty(), charge))
                || isObserved(new RefundChanged("", Optional.empty(), refund));
    }

    private boolean isObserved(PaymentEvent event) {
        return !beans.resolveObserverMethods(event).isEmpty();
    }

    /**
     * As in a request, since observers use beans that need one. Each time with a controller of its own: one remembers only
     * whether somebody has activated it, so that two threads would leave a context behind on one of them.
     */
    private void fire(PaymentEvent event) {
        RequestContextController requestContext = requestContexts.get();
        boolean isOurs = requestContext.activate();
        try {
            events.fire(event);
        } finally {
            if (isOurs) {
                requestContext.deactivate();
            }
            requestContexts.destroy(requestContext);
        }
    }
}
