package io.github.amazonpaygateway.ledger.wire;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.refund.Refunds;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Lends a gateway to other processes of this machine. */
public final class GatewayServer implements AutoCloseable {

    private static final int BACKLOG = 200;

    private final ServerSocket socket;
    private final AmazonPayGateway gateway;
    private final AtomicReference<@Nullable Runnable> incident = new AtomicReference<>();

    /** @param gateway safe for many threads */
    public GatewayServer(AmazonPayGateway gateway) {
        this.gateway = gateway;
        try {
            socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The next write is done and then not answered, because this happens. */
    public void afterNextWrite(Runnable next) {
        incident.set(next);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                daemon(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller;
                ObjectInputStream in = new ObjectInputStream(caller.getInputStream());
                ObjectOutputStream out = new ObjectOutputStream(caller.getOutputStream())) {
            Call call = (Call) in.readObject();
            Object answer = call.on(resource(call.resource()));
            Runnable due = call.method().equals("get") ? null : incident.getAndSet(null);
            if (due != null) {
                due.run();
            } else {
                out.writeObject(answer);
            }
        } catch (IOException gone) {
            // the caller was killed
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object resource(Class<?> type) {
        if (type == CheckoutSessions.class) {
            return gateway.checkoutSessions();
        }
        if (type == ChargePermissions.class) {
            return gateway.chargePermissions();
        }
        return type == Refunds.class ? gateway.refunds() : gateway.charges();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "lent-gateway");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
