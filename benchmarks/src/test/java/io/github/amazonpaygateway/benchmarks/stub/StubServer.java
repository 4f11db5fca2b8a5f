package io.github.amazonpaygateway.benchmarks.stub;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;

/** A thread for each connection, and no more work than needed. */
final class StubServer implements AutoCloseable {

    private static final int BACKLOG = 500;

    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool(StubServer::daemon);
    private final AtomicLong connections = new AtomicLong();

    private volatile Queue<Recorded> requests = new ConcurrentLinkedQueue<>();
    private volatile Conditions conditions = Conditions.CALM;

    StubServer(SSLContext tls) throws IOException {
        listener = tls.getServerSocketFactory().createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    Conditions conditions() {
        return conditions;
    }

    void behave(Conditions other) {
        conditions = other;
    }

    void record(Recorded request) {
        requests.add(request);
    }

    Collection<Recorded> takeRequests() {
        Queue<Recorded> taken = requests;
        requests = new ConcurrentLinkedQueue<>();
        return taken;
    }

    long takeConnections() {
        return connections.getAndSet(0);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                connections.incrementAndGet();
                threads.execute(new StubConnection(socket, this));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "stub");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
