package io.github.amazonpaygateway.impl.transport;

import java.time.Duration;
import java.util.Optional;

/**
 * How the engine behaves. Two merchants with equal settings share one engine.
 *
 * @param connectTimeout for one TCP connection, and again for its TLS handshake
 * @param leaseTimeout how long a call waits for a free connection when all are in use
 * @param responseTimeout the longest silence of the other side once the request is sent
 * @param deadline the whole call; keep it a little below the {@code @Timeout} of the operation
 * @param timeToLive a connection is not used longer than this
 * @param validateAfterInactivity a connection that rested longer is probed before it carries a request
 * @param maxConnections at most so many connections to one host, at least 1
 * @param proxy the way out, if not direct
 * @param tls whom we trust and who we are
 */
public record HttpEngineSettings(
        Duration connectTimeout,
        Duration leaseTimeout,
        Duration responseTimeout,
        Duration deadline,
        Duration timeToLive,
        Duration validateAfterInactivity,
        int maxConnections,
        Optional<ProxyServer> proxy,
        TlsSettings tls) {

    /** @throws IllegalArgumentException when a time is shorter than a millisecond or no connection is allowed */
    public HttpEngineSettings {
        require(connectTimeout, "connect timeout");
        require(leaseTimeout, "lease timeout");
        require(responseTimeout, "response timeout");
        require(deadline, "deadline");
        require(timeToLive, "time to live of a connection");
        require(validateAfterInactivity, "time after which a connection is validated");
        if (maxConnections < 1) {
            throw new IllegalArgumentException("at least one connection is needed, not " + maxConnections);
        }
    }

    private static void require(Duration time, String what) {
        // the engine takes zero for "for ever"
        if (time.toMillis() < 1) {
            throw new IllegalArgumentException("the " + what + " must be at least one millisecond, not " + time);
        }
    }
}
