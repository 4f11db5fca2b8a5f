package io.github.amazonpaygateway.itests.gateway;

import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the tests get injected beside the gateway. */
@ApplicationScoped
class Probe {

    @Produces
    static SimulatorRemote simulator(@ConfigProperty(name = "simulator.url") URI url) {
        return new SimulatorRemote(url);
    }
}
