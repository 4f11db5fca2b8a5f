package io.github.amazonpaygateway.impl.stack;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.Retry;

/** The smallest fault-tolerant bean over a Rest Client. */
@ApplicationScoped
public class RetryingGreeting {

    @Retry(maxRetries = 3, delay = 0, jitter = 0)
    public String hello(GreetingClient client) {
        return client.hello();
    }
}
