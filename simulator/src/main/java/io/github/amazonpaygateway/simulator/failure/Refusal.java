package io.github.amazonpaygateway.simulator.failure;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import jakarta.json.spi.JsonProvider;

/** A request is turned down. A decline may have changed the permission before; nothing else has changed. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    // Json would look for its provider anew at each call.
    private static final JsonProvider JSON = JsonProvider.provider();

    private final int status;
    private final String reasonCode;

    /** A refusal with its HTTP status and reason code. */
    public Refusal(int status, String reasonCode, String message) {
        super(message, null, false, false);
        this.status = status;
        this.reasonCode = reasonCode;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The reason code as Amazon Pay spells it. */
    public String reasonCode() {
        return reasonCode;
    }

    /** The answer that tells the caller. */
    public SimulatorResponse response() {
        return SimulatorResponse.json(
                status,
                JSON.createObjectBuilder()
                        .add("reasonCode", reasonCode)
                        .add("message", String.valueOf(getMessage()))
                        .build()
                        .toString());
    }
}
