package io.github.amazonpaygateway.ledger.wire;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.ButtonSigner;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.ledger.sql.NotedTransactions;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.refund.Refunds;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** The gateway that another process lends. */
public final class RemoteGateway implements AmazonPayGateway {

    private final int port;

    /** @param port of the server that lends it */
    public RemoteGateway(int port) {
        this.port = port;
    }

    @Override
    public CheckoutSessions checkoutSessions() {
        return resource(CheckoutSessions.class);
    }

    @Override
    public ChargePermissions chargePermissions() {
        return resource(ChargePermissions.class);
    }

    @Override
    public Charges charges() {
        return resource(Charges.class);
    }

    @Override
    public Refunds refunds() {
        return resource(Refunds.class);
    }

    @Override
    public ButtonSigner button() {
        throw new UnsupportedOperationException();
    }

    private <T> T resource(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, values) -> call(Call.of(type, method, values))));
    }

    private @Nullable Object call(Call call) throws Throwable {
        NotedTransactions.refuse("a call of Amazon");
        Object answer = ask(call);
        if (answer instanceof Throwable thrown) {
            throw thrown;
        }
        return Frozen.thaw(answer);
    }

    private Object ask(Call call) throws IOException, ClassNotFoundException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                ObjectOutputStream out = new ObjectOutputStream(socket.getOutputStream())) {
            out.writeObject(call);
            out.flush();
            try (ObjectInputStream in = new ObjectInputStream(socket.getInputStream())) {
                return in.readObject();
            }
        }
    }
}
