package io.github.amazonpaygateway.itests.gateway;

import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** An observer with what an observer of a shop needs: a bean of the request, and the names of the application. */
@ApplicationScoped
class SeenEvents {

    private final BlockingQueue<ChargeChanged> charges = new LinkedBlockingQueue<>();

    @Inject
    OfTheRequest request;

    void charge(@Observes ChargeChanged changed) throws NamingException {
        request.touch();
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        charges.add(changed);
    }

    BlockingQueue<ChargeChanged> charges() {
        return charges;
    }

    /** Fails where no request is active. */
    @RequestScoped
    static class OfTheRequest {

        void touch() {
            // being called is all
        }
    }
}
