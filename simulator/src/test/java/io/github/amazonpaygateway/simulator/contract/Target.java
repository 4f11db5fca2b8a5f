package io.github.amazonpaygateway.simulator.contract;

import java.time.Duration;
import java.util.Optional;

/** Whom the suite asks. */
interface Target extends AutoCloseable {

    Service service();

    /** A charge permission that can be charged with at least 20 of its currency, if there is one. */
    Optional<String> permission();

    /** A session whose buyer has approved the authorization of 10 of its currency, if there is one; good for one test. */
    Optional<String> approvedSession();

    /** Lets that much time pass for the service. */
    void pass(Duration time);

    @Override
    void close();
}
