package io.github.amazonpaygateway.impl.config;

import io.github.amazonpaygateway.impl.transport.HttpEngineSettings;
import io.github.amazonpaygateway.impl.transport.ProxyServer;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;

/** How requests leave the server. */
record HttpSettings(MerchantSettings settings) {

    private static final int MOST_CONNECTIONS = 10_000;

    Optional<HttpEngineSettings> read() {
        var connections = settings.required(
                Setting.HTTP_MAX_CONNECTIONS, text -> NumberText.count(text, 1, MOST_CONNECTIONS, "connections"));
        var connect = duration(Setting.HTTP_CONNECT_TIMEOUT);
        var lease = duration(Setting.HTTP_LEASE_TIMEOUT);
        var response = duration(Setting.HTTP_RESPONSE_TIMEOUT);
        var deadline = duration(Setting.HTTP_DEADLINE);
        var timeToLive = duration(Setting.HTTP_CONNECTION_TIME_TO_LIVE);
        var validate = duration(Setting.HTTP_VALIDATE_AFTER_INACTIVITY);
        var proxy = settings.value(Setting.HTTP_PROXY, HttpSettings::proxy);
        var tls = new TlsFiles(settings).read();
        if (settings.problems().any()) {
            return Optional.empty();
        }
        return Optional.of(new HttpEngineSettings(
                connect.orElseThrow(),
                lease.orElseThrow(),
                response.orElseThrow(),
                deadline.orElseThrow(),
                timeToLive.orElseThrow(),
                validate.orElseThrow(),
                connections.orElseThrow(),
                proxy,
                tls));
    }

    private Optional<Duration> duration(Setting setting) {
        return settings.required(setting, NumberText::duration);
    }

    /** Without the value in any message: it may hold a password. */
    private static ProxyServer proxy(String text) {
        try {
            return ProxyServer.at(new URI(text));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IllegalArgumentException("is no proxy; write http://host:port, or"
                    + " http://user:password@host:port with special characters percent-encoded");
        }
    }
}
