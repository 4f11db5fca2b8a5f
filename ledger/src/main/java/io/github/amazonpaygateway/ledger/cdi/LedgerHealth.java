package io.github.amazonpaygateway.ledger.cdi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** How many payments wait for a person. Public for the container only. */
@Readiness
@ApplicationScoped
public class LedgerHealth implements HealthCheck {

    @Inject
    LedgerEngine engine;

    @Inject
    JanitorSchedule schedule;

    /** Up even with parked payments: they are no reason to send buyers away, but data for an alarm. */
    @Override
    public HealthCheckResponse call() {
        long parked = engine.janitor().parkedCount();
        return HealthCheckResponse.named("amazonpay-ledger")
                .up()
                .withData("payments", parked == 0 ? "healthy" : "unhealthy")
                .withData("parked", parked)
                .withData("janitorFailures", schedule.failures())
                .build();
    }
}
