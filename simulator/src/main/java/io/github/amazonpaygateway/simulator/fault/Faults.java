package io.github.amazonpaygateway.simulator.fault;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The queue of faults to come. Safe for many threads. */
public final class Faults {

    private final List<Fault> queue = new ArrayList<>();

    /**
     * Adds one fault as a client words it, for example {@code {"operation":"createCharge","status":503,"times":2}}.
     *
     * <p>Members, all optional: {@code operation} (any if absent), {@code times} (1), {@code when} ({@code before} or
     * {@code after} the work is done; before), {@code delay} (ISO-8601 duration), {@code status} and {@code body} (in
     * place of the true ones), {@code headers}, {@code drop} (close the connection). A delay alone lets the work be
     * done.
     *
     * @throws IllegalArgumentException if a member is unknown or unusable
     */
    public synchronized void add(JsonObject fault) {
        try {
            add(FaultJson.fault(fault), FaultJson.times(fault));
        } catch (Refusal unusable) {
            throw new IllegalArgumentException(unusable.getMessage(), unusable);
        }
    }

    /** Adds one fault that strikes so many times. */
    public synchronized void add(Fault fault, int times) {
        for (int i = 0; i < times; i++) {
            queue.add(fault);
        }
    }

    /** The next fault for an operation; it is used up. */
    public synchronized Optional<Fault> take(String operation) {
        Optional<Fault> next =
                queue.stream().filter(fault -> fault.strikes(operation)).findFirst();
        next.ifPresent(queue::remove);
        return next;
    }

    /** Forgets all faults. */
    public synchronized void clear() {
        queue.clear();
    }
}
