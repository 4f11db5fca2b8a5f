package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.notification.PaymentEvent;
import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a shop adds. Public for the container. */
@ApplicationScoped
public class ChargeObserver {

    private final List<ChargeChanged> charges = new CopyOnWriteArrayList<>();
    private final List<PaymentEvent> all = new CopyOnWriteArrayList<>();

    void charge(@Observes ChargeChanged changed) {
        charges.add(changed);
    }

    void any(@Observes PaymentEvent event) {
        all.add(event);
    }

    List<ChargeChanged> charges() {
        return charges;
    }

    List<PaymentEvent> all() {
        return all;
    }
}
