package io.github.amazonpaygateway.impl.transport;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy on the way to Amazon: a tunnel (CONNECT) for https.
 *
 * @param host its name or address
 * @param port its port
 * @param user who we are to the proxy, null if it does not ask
 * @param password never printed, null if there is no user
 */
public record ProxyServer(String host, int port, @Nullable String user, @Nullable String password) {

    /**
     * The proxy that is written as {@code http://host:port} or {@code http://user:password@host:port}, the user and the
     * password percent-encoded.
     *
     * @throws IllegalArgumentException when it is written in another way; the message does not repeat the value
     */
    public static ProxyServer at(URI uri) {
        if (!"http".equals(uri.getScheme()) || uri.getHost() == null || uri.getPort() < 1) {
            throw new IllegalArgumentException(
                    "a proxy is written as http://host:port or http://user:password@host:port");
        }
        String[] credentials =
                uri.getRawUserInfo() == null ? new String[] {null, null} : (uri.getRawUserInfo() + ":").split(":", 3);
        return new ProxyServer(uri.getHost(), uri.getPort(), decoded(credentials[0]), decoded(credentials[1]));
    }

    private static @Nullable String decoded(@Nullable String text) {
        return text == null ? null : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "http://" + host + ":" + port;
    }
}
