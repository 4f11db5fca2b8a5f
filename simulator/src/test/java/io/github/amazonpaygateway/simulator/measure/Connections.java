package io.github.amazonpaygateway.simulator.measure;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Several kept connections. */
record Connections(List<Connection> all) implements AutoCloseable {

    static Connections open(URI server, int count) throws IOException {
        var all = new ArrayList<Connection>();
        for (int i = 0; i < count; i++) {
            all.add(Connection.to(server));
        }
        return new Connections(all);
    }

    Connection first() {
        return all.get(0);
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : all) {
            connection.close();
        }
    }
}
