package io.github.amazonpaygateway.impl.stub;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A port with so many connections that nobody accepts, that the next one gets no answer. */
public record Backlog(ServerSocket listener, List<Socket> waiting) implements Closeable {

    public static Backlog full() throws IOException {
        ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        List<Socket> waiting = new ArrayList<>();
        try {
            while (waiting.size() < 1000) {
                Socket socket = new Socket();
                socket.connect(listener.getLocalSocketAddress(), 200);
                waiting.add(socket);
            }
        } catch (SocketTimeoutException full) {
            return new Backlog(listener, waiting);
        }
        throw new IllegalStateException("the backlog does not fill up");
    }

    public URI uri() {
        return URI.create("http://localhost:" + listener.getLocalPort() + "/");
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : waiting) {
            socket.close();
        }
        listener.close();
    }
}
