package io.github.amazonpaygateway.itests.gateway;

import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import io.github.amazonpaygateway.notification.PaymentEvent.DisputeOpened;
import io.github.amazonpaygateway.notification.PaymentEvent.RefundChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** An observer with what an observer of a shop needs: a bean of the request, and the names of the application. */
@ApplicationScoped
class SeenEvents {

    private final BlockingQueue<ChargeChanged> charges = new LinkedBlockingQueue<>();
    private final BlockingQueue<RefundChanged> refunds = new LinkedBlockingQueue<>();
    private final Map<String, Integer> disputes = new ConcurrentHashMap<>();
    private volatile boolean isBroken;

    @Inject
    OfTheRequest request;

    void charge(@Observes ChargeChanged changed) throws NamingException {
        request.touch();
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        charges.add(changed);
    }

    void refund(@Observes RefundChanged changed) throws NamingException {
        request.touch();
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        refunds.add(changed);
    }

    void dispute(@Observes DisputeOpened opened) {
        if (isBroken) {
            throw new IllegalStateException("as the test wants it");
        }
        disputes.merge(opened.disputeId(), 1, Integer::sum);
    }

    BlockingQueue<ChargeChanged> charges() {
        return charges;
    }

    BlockingQueue<RefundChanged> refunds() {
        return refunds;
    }

    /** How often each was told. */
    Map<String, Integer> disputes() {
        return disputes;
    }

    /** Whether it throws at disputes. */
    void breaksDown(boolean broken) {
        isBroken = broken;
    }

    /** Whatever comes within a second is forgotten. */
    void forget() throws InterruptedException {
        while (charges.poll(1, TimeUnit.SECONDS) != null) {
            charges.clear();
        }
        refunds.clear();
        disputes.clear();
    }

    /** Fails where no request is active. */
    @RequestScoped
    static class OfTheRequest {

        void touch() {
            // being called is all
        }
    }
}
