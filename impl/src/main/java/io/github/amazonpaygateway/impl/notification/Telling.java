package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.notification.PaymentEvent;
import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import io.github.amazonpaygateway.notification.PaymentEvent.RefundChanged;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells observers what was read, one at a time for each object. A charge or refund that is as it was when it was told last
 * is not told again, whether a notification or a question found it.
 */
final class Telling {

    /** Some ten megabytes at worst; what is forgotten may be told twice. */
    private static final int MOST = 5_000;

    private final Consumer<PaymentEvent> observers;
    private final Turns turns = new Turns();
    private final Map<String, Object> told = new LinkedHashMap<>();

    /** @param observers called with each event; may throw */
    Telling(Consumer<PaymentEvent> observers) {
        this.observers = observers;
    }

    /**
     * Reads and tells, while nobody else does for this object.
     *
     * @param news what was read, if it is to be told
     * @throws RuntimeException whatever the reading or the observers throw; it is told again then
     */
    void tell(String object, Supplier<Optional<PaymentEvent>> news) {
        turns.take(
                object, () -> news.get().filter(event -> isNew(object, event)).ifPresent(event -> {
                    observers.accept(event);
                    remember(object, event);
                }));
    }

    private synchronized boolean isNew(String object, PaymentEvent event) {
        return content(event)
                .filter(content -> content.equals(told.get(object)))
                .isEmpty();
    }

    private synchronized void remember(String object, PaymentEvent event) {
        content(event).ifPresent(content -> {
            told.remove(object);
            told.put(object, content);
            if (told.size() > MOST) {
                told.remove(told.keySet().iterator().next());
            }
        });
    }

    private static Optional<Object> content(PaymentEvent event) {
        if (event instanceof ChargeChanged changed) {
            return Optional.of(changed.charge());
        }
        return event instanceof RefundChanged changed ? Optional.of(changed.refund()) : Optional.empty();
    }
}
