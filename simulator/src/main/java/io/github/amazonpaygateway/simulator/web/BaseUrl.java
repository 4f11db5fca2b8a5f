package io.github.amazonpaygateway.simulator.web;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where buyers' browsers reach the simulator: as configured, else as the latest browser's request says, else, until the
 * first browser comes, as the latest request of a shop's server says.
 */
final class BaseUrl {

    private final AmazonPaySimulator simulator;
    private final boolean learns;
    private volatile boolean browserSeen;

    BaseUrl(AmazonPaySimulator simulator, Optional<URI> configured) {
        this.simulator = simulator;
        this.learns = configured.isEmpty();
        configured.ifPresent(simulator::publishAt);
    }

    void learn(String scheme, SimulatorRequest request, boolean fromBrowser) {
        if (!learns || (browserSeen && !fromBrowser)) {
            return;
        }
        request.header("Host").flatMap(host -> url(scheme, host)).ifPresent(url -> {
            browserSeen = browserSeen || fromBrowser;
            simulator.publishAt(url);
        });
    }

    private static Optional<URI> url(String scheme, String host) {
        try {
            var url = new URI(scheme + "://" + host);
            boolean usable = url.getHost() != null && url.getRawPath().isEmpty() && !isAmazon(url.getHost());
            return usable ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException notAHost) {
            return Optional.empty();
        }
    }

    // an SDK that was tricked into calling us still says Amazon's name, where no browser would find us
    private static boolean isAmazon(String host) {
        return host.startsWith("pay-api.amazon.");
    }
}
