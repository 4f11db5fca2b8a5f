package io.github.amazonpaygateway.simulator.server;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.HttpConnectionFactory;

/**
 * Makes connections of sockets.
 *
 * <p>TLS is laid over the socket here and not by the server: the server would shake hands on the thread that accepts, where
 * one silent client keeps all others waiting, and would hide the socket that has to be reset.
 */
record Connections(Http1Config config, Optional<SSLContext> tls, Duration patience, ScheduledExecutorService watch)
        implements HttpConnectionFactory<TimedConnection> {

    @Override
    public TimedConnection createConnection(Socket socket) throws IOException {
        var connection = new TimedConnection(tls.isPresent() ? "https" : "http", config, patience, watch);
        if (tls.isPresent()) {
            connection.bind(over(socket, tls.get()), socket);
        } else {
            connection.bind(socket);
        }
        return connection;
    }

    private static SSLSocket over(Socket socket, SSLContext tls) throws IOException {
        var secure = (SSLSocket) tls.getSocketFactory()
                .createSocket(socket, socket.getInetAddress().getHostAddress(), socket.getPort(), true);
        secure.setUseClientMode(false);
        return secure;
    }
}
