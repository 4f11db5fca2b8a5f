package io.github.amazonpaygateway.simulator.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;

/**
 * Breaks a connection off by a TCP reset.
 *
 * <p>The JDK's server keeps its socket to itself, so this looks into its fields, for which the package has to be opened:
 * the manifest of the runnable jar does. Where it is closed, and with a server of another make, the connection is closed
 * in the ordinary way, and the log says so.
 */
final class TcpReset {

    private static final Logger LOG = System.getLogger(TcpReset.class.getName());

    private TcpReset() {}

    static void of(HttpExchange exchange) throws IOException {
        try {
            of((SocketChannel) field(field(field(exchange, "impl"), "connection"), "chan"));
        } catch (ReflectiveOperationException | RuntimeException outOfReach) {
            LOG.log(
                    Level.WARNING,
                    "A connection is closed and not reset; start Java with --add-opens jdk.httpserver/sun.net.httpserver=ALL-UNNAMED");
        }
    }

    private static void of(SocketChannel channel) throws IOException {
        // what is lost by not lingering is what a reset loses; the system answers the peer's next packets with RST
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        channel.close();
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }
}
