package io.github.amazonpaygateway.simulator.server;

import java.io.IOException;

/** The connection ends here, with or without a part of an answer. */
final class ConnectionEnd extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean reset;

    private ConnectionEnd(boolean reset) {
        super(reset ? "to be reset" : "to be closed");
        this.reset = reset;
    }

    /** In the ordinary way, after what was written. */
    static ConnectionEnd closed() {
        return new ConnectionEnd(false);
    }

    /** By a TCP reset. */
    static ConnectionEnd reset() {
        return new ConnectionEnd(true);
    }

    boolean isReset() {
        return reset;
    }
}
