package io.github.amazonpaygateway.impl.health;

import io.github.amazonpaygateway.impl.notification.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** How many notifications wait for somebody. Public for the container only. */
@Readiness
@ApplicationScoped
public class NotificationHealth implements HealthCheck {

    @Inject
    Notifications notifications;

    /** Always up: a parked notification is no reason to send buyers away. */
    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("amazonpay-notifications").up();
        notifications.parked().ifPresent(parked -> response.withData("parked", parked));
        return response.build();
    }
}
