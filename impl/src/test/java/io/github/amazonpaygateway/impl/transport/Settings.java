package io.github.amazonpaygateway.impl.transport;

import java.time.Duration;
import java.util.Optional;

/** Settings for tests: patient where nothing is tested, so that a slow machine does not matter. */
record Settings(HttpEngineSettings value) {

    static final Duration LONG = Duration.ofSeconds(30);

    static Settings patient() {
        return new Settings(new HttpEngineSettings(
                LONG, LONG, LONG, LONG, LONG, Duration.ofMillis(500), 64, Optional.empty(), TlsSettings.JDK));
    }

    Settings connect(Duration time) {
        return with(time, value.leaseTimeout(), value.responseTimeout(), value.deadline(), value.maxConnections());
    }

    Settings lease(Duration time) {
        return with(value.connectTimeout(), time, value.responseTimeout(), value.deadline(), value.maxConnections());
    }

    Settings response(Duration time) {
        return with(value.connectTimeout(), value.leaseTimeout(), time, value.deadline(), value.maxConnections());
    }

    Settings deadline(Duration time) {
        return with(
                value.connectTimeout(), value.leaseTimeout(), value.responseTimeout(), time, value.maxConnections());
    }

    Settings connections(int most) {
        return with(value.connectTimeout(), value.leaseTimeout(), value.responseTimeout(), value.deadline(), most);
    }

    Settings restingUnprobed(Duration time) {
        return with(time, value.proxy(), value.tls());
    }

    Settings tls(TlsSettings tls) {
        return with(value.validateAfterInactivity(), value.proxy(), tls);
    }

    Settings proxy(ProxyServer proxy) {
        return with(value.validateAfterInactivity(), Optional.of(proxy), value.tls());
    }

    HttpEngine engine() {
        return new HttpEngine(value);
    }

    private Settings with(Duration connect, Duration lease, Duration response, Duration deadline, int most) {
        return new Settings(new HttpEngineSettings(
                connect,
                lease,
                response,
                deadline,
                value.timeToLive(),
                value.validateAfterInactivity(),
                most,
                value.proxy(),
                value.tls()));
    }

    private Settings with(Duration unprobed, Optional<ProxyServer> proxy, TlsSettings tls) {
        return new Settings(new HttpEngineSettings(
                value.connectTimeout(),
                value.leaseTimeout(),
                value.responseTimeout(),
                value.deadline(),
                value.timeToLive(),
                unprobed,
                value.maxConnections(),
                proxy,
                tls));
    }
}
