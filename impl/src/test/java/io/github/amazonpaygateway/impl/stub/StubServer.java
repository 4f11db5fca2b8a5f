package io.github.amazonpaygateway.impl.stub;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/** A server of raw sockets that keeps the exact bytes it got and misbehaves on demand. */
public final class StubServer implements AutoCloseable {

    private final ServerSocket listener;
    private final String scheme;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> requests = new CopyOnWriteArrayList<>();
    private final Set<Wire> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Behaviour behaviour;

    private StubServer(ServerSocket listener, String scheme, Behaviour behaviour) {
        this.listener = listener;
        this.scheme = scheme;
        this.behaviour = behaviour;
        threads.execute(this::accept);
    }

    public static StubServer plain(Behaviour behaviour) throws IOException {
        return new StubServer(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), "http", behaviour);
    }

    public static StubServer tls(SSLContext context, Behaviour behaviour) throws IOException {
        return tls(context, listener -> {}, behaviour);
    }

    public static StubServer tls(SSLContext context, Consumer<ServerSocket> prepared, Behaviour behaviour)
            throws IOException {
        ServerSocket listener =
                context.getServerSocketFactory().createServerSocket(0, 200, InetAddress.getLoopbackAddress());
        prepared.accept(listener);
        return new StubServer(listener, "https", behaviour);
    }

    public void behave(Behaviour other) {
        behaviour = other;
    }

    public URI uri(String path) {
        return URI.create(scheme + "://localhost:" + listener.getLocalPort() + path);
    }

    public List<Received> requests() {
        return requests;
    }

    public Received onlyRequest() {
        if (requests.size() != 1) {
            throw new AssertionError("expected one request, got " + requests.size());
        }
        return requests.get(0);
    }

    /** How many connections were ever accepted. */
    public int connections() {
        return connections.get();
    }

    /** How many connections are open now. */
    public int open() {
        return open.size();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                connections.incrementAndGet();
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        Wire wire = new Wire(socket);
        open.add(wire);
        try {
            if (behaviour.admits(wire)) {
                answerAll(wire);
            }
        } catch (IOException gone) {
            // the client left, as many tests want it to
        } finally {
            wire.close();
            open.remove(wire);
        }
    }

    private void answerAll(Wire wire) throws IOException {
        for (Received request = wire.read(); request != null; request = wire.read()) {
            requests.add(request);
            behaviour.answer(request, wire);
            if (wire.socket().isClosed()) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        open.forEach(Wire::close);
        threads.shutdownNow();
    }
}
