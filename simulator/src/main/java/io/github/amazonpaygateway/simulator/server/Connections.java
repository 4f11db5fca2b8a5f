package io.github.amazonpaygateway.simulator.server;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.io.CloseMode;

/**
 * Makes connections of sockets.
 *
 * <p>TLS is laid over the socket here and not by the server: the server would shake hands on the thread that accepts, where
 * one silent client keeps all others waiting, and would hide the socket that has to be reset.
 *
 * @param places one for each connection that may be open at once
 */
record Connections(
        Http1Config config,
        Optional<SSLContext> tls,
        Duration patience,
        ScheduledExecutorService watch,
        Semaphore places)
        implements HttpConnectionFactory<TimedConnection> {

    /**
     * A connection over a socket.
     *
     * @throws IOException if too many are open; the server closes the socket then
     */
    @Override
    public TimedConnection createConnection(Socket socket) throws IOException {
        if (!places.tryAcquire()) {
            throw new IOException("too many connections");
        }
        var connection =
                new TimedConnection(tls.isPresent() ? "https" : "http", config, patience, watch, places::release);
        try {
            bind(connection, socket);
            return connection;
        } catch (IOException | RuntimeException broken) {
            connection.close(CloseMode.IMMEDIATE);
            throw broken;
        }
    }

    private void bind(TimedConnection connection, Socket socket) throws IOException {
        if (tls.isPresent()) {
            connection.bind(over(socket, tls.get()), socket);
        } else {
            connection.bind(socket);
        }
    }

    private static SSLSocket over(Socket socket, SSLContext tls) throws IOException {
        var secure = (SSLSocket) tls.getSocketFactory()
                .createSocket(socket, socket.getInetAddress().getHostAddress(), socket.getPort(), true);
        secure.setUseClientMode(false);
        return secure;
    }
}
