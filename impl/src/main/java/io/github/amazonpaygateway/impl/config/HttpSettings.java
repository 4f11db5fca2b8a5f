package io.github.amazonpaygateway.impl.config;

import io.github.amazonpaygateway.impl.transport.HttpEngineSettings;
import io.github.amazonpaygateway.impl.transport.ProxyServer;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How requests leave the server. */
record HttpSettings(MerchantSettings settings) {

    private static final int MOST_CONNECTIONS = 10_000;

    Optional<HttpEngineSettings> read() {
        var connections = settings.required(Setting.HTTP_MAX_CONNECTIONS, HttpSettings::connections);
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
        return settings.required(setting, HttpSettings::duration);
    }

    private static Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (duration.toMillis() < 1) {
                throw new IllegalArgumentException(text + " is too short; the least is a millisecond (PT0.001S)");
            }
            return duration;
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no duration; write it as in ISO 8601, such as PT5S for five seconds");
        }
    }

    private static int connections(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= MOST_CONNECTIONS) {
                return number;
            }
        } catch (NumberFormatException e) { // said below
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is no number of connections; set a whole number from 1 to " + MOST_CONNECTIONS);
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
