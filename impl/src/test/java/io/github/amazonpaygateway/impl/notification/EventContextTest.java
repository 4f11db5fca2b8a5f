package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.impl.contract.LocalAmazonPay;
import io.github.amazonpaygateway.impl.contract.ShopContainer;
import io.github.amazonpaygateway.notification.PaymentEvent;
import io.github.amazonpaygateway.notification.PaymentEvent.UnknownNotification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The request context in which observers are called, on threads that serve requests afterwards. */
class EventContextTest {

    final List<ExecutorService> threads =
            List.of(Executors.newSingleThreadExecutor(), Executors.newSingleThreadExecutor());

    LocalAmazonPay amazon;
    ShopContainer shop;

    @BeforeEach
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        shop = new ShopContainer(
                ShopContainer.impatient(amazon), PaymentEvents.class, Meeting.class, OfTheRequest.class);
    }

    @AfterEach
    void stop() throws IOException {
        threads.forEach(ExecutorService::shutdownNow);
        shop.close();
        amazon.close();
    }

    @Test
    void noThreadKeepsOneWhenTwoEventsAreFiredAtOnce() throws Exception {
        List<Future<?>> told = Stream.of(0, 1)
                .<Future<?>>map(i -> threads.get(i).submit(() -> tell("object-" + i)))
                .toList();
        for (Future<?> one : told) {
            one.get(1, TimeUnit.MINUTES);
        }

        for (ExecutorService thread : threads) {
            assertThat(thread.submit(this::isInRequest).get(1, TimeUnit.MINUTES))
                    .isFalse();
        }
    }

    private void tell(String object) {
        PaymentEvent event = new UnknownNotification(Optional.empty(), Optional.empty(), object);
        shop.bean(PaymentEvents.class).telling().tell(object, () -> Optional.of(event));
    }

    private boolean isInRequest() {
        try {
            return shop.bean(BeanManager.class).getContext(RequestScoped.class).isActive();
        } catch (ContextNotActiveException none) {
            return false;
        }
    }

    /** Holds each event until the other one is there, and holds it again when it goes. */
    @ApplicationScoped
    public static class Meeting {

        private final CyclicBarrier both = new CyclicBarrier(2);

        @Inject
        OfTheRequest request;

        void meet(@Observes UnknownNotification event) throws Exception {
            request.touch();
            both.await(1, TimeUnit.MINUTES);
        }
    }

    /** Fails where no request is active. */
    @RequestScoped
    public static class OfTheRequest {

        void touch() {
            // being called is all
        }
    }
}
