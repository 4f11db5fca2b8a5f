package io.github.amazonpaygateway.simulator.fault;

import jakarta.json.JsonObject;

/** The queue of faults to come. Safe for many threads. */
public final class Faults {

    /**
     * Adds one fault as a client words it, for example {@code {"operation":"createCharge","status":503,"times":2}}.
     *
     * <p>Members, all optional: {@code operation} (any if absent), {@code times} (1), {@code when} ({@code before} or
     * {@code after} the work is done; before), {@code delay} (ISO-8601 duration), {@code status}, {@code body},
     * {@code headers}, {@code drop} (close the connection).
     *
     * @throws IllegalArgumentException if a member is unknown or unusable
     */
    public void add(JsonObject fault) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Forgets all faults. */
    public void clear() {}
}
