package io.github.amazonpaygateway.simulator.server;

import io.github.amazonpaygateway.simulator.web.SimulatorSite;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.ExceptionListener;
import org.apache.hc.core5.http.HttpConnection;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;

/** A port of this machine on which the site answers. */
final class Listener implements AutoCloseable {

    /** How long a request may take from its first to its last byte, and how long a connection may be idle. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How many connections may be open at once; each has a thread, and every machine has that many and their sockets. */
    static final int CONNECTIONS = 1_000;

    private static final Http1Config CONFIG = Http1Config.custom()
            .setMaxLineLength(64 * 1024)
            .setMaxHeaderCount(200)
            .build();
    private static final SocketConfig SOCKETS = SocketConfig.custom()
            .setSoTimeout((int) PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .setSoReuseAddress(true)
            .setBacklogSize(512)
            .build();

    private final HttpServer server;
    private final ScheduledThreadPoolExecutor watch;

    private Listener(HttpServer server, ScheduledThreadPoolExecutor watch) {
        this.server = server;
        this.watch = watch;
    }

    /**
     * Begins to listen.
     *
     * @param port 0 takes any free one
     * @param tls with it, https
     * @param patience with requests that have begun, and with idle connections
     * @throws IOException if the port cannot be had
     */
    static Listener start(SimulatorSite site, int port, Optional<SSLContext> tls, Duration patience)
            throws IOException {
        var watch = watch();
        var server = new HttpServer(
                port,
                new RefusingService(new HttpFront(site, tls.isPresent() ? "https" : "http"), CONFIG),
                InetAddress.getByName("127.0.0.1"),
                SOCKETS,
                null,
                new Connections(CONFIG, tls, patience, watch, new Semaphore(CONNECTIONS)),
                null,
                null,
                new Ends());
        server.start();
        return new Listener(server, watch);
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
        watch.shutdownNow();
    }

    private static ScheduledThreadPoolExecutor watch() {
        var watch = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "simulator-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    /** Closes what is to be closed; the server resets every other connection that ends with an exception. */
    private static final class Ends implements ExceptionListener {

        @Override
        public void onError(Exception atAccept) {
            // nobody is connected, or one too many was
        }

        @Override
        public void onError(HttpConnection connection, Exception end) {
            if (end instanceof ConnectionEnd ordered && !ordered.isReset()) {
                Closer.closeQuietly(connection);
            }
        }
    }
}
