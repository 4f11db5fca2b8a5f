package io.github.amazonpaygateway.simulator.fault;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import io.github.amazonpaygateway.simulator.time.SimulatorClock;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The faults to come. Safe for many threads. */
public final class Faults {

    private final SimulatorClock clock;
    private final List<ScriptedFault> queue = new ArrayList<>();
    private long generation;

    /** No faults yet; those that make the time jump move the given clock. */
    public Faults(SimulatorClock clock) {
        this.clock = clock;
    }

    /** The members of a fault as a client words it. */
    public static List<String> names() {
        var names = new ArrayList<String>();
        FaultJson.names().forEach(names::add);
        return names;
    }

    /**
     * Adds one fault as a client words it, for example {@code {"operation":"createCharge","status":503,"times":2}}.
     *
     * <p>Members, all optional. Which calls: {@code operation} (any if absent), {@code call} (the first it strikes, 1),
     * {@code times} (1, with a probability for ever), {@code probability} (0 to 1) under a {@code seed} (0). What
     * happens: {@code when} ({@code before} or {@code after} the work is done; before), {@code delay} (ISO-8601
     * duration), {@code hang} (no answer for ten minutes or until the faults are cleared), {@code advance} (the virtual
     * clock jumps), {@code status}, {@code reasonCode} and {@code body} (in place of the true ones), {@code headers}, {@code drop} (close
     * the connection), {@code reset} (break it off by a TCP reset), {@code answer}: {@code html} is an error page, while {@code truncated}, {@code malformed},
     * {@code duplicated}, {@code unknownFields} and {@code unknownState} spoil the true answer of work that is done. A
     * delay or jump alone lets the work be done.
     *
     * @throws IllegalArgumentException if a member is unknown or unusable
     */
    public void add(JsonObject fault) {
        try {
            add(ScriptedFault.of(fault));
        } catch (Refusal unusable) {
            throw new IllegalArgumentException(unusable.getMessage(), unusable);
        }
    }

    /**
     * Looks whether a fault is one that {@link #toJson} shows.
     *
     * @throws Refusal if it is not well worded
     */
    public static void check(JsonObject shown) {
        ScriptedFault.resumed(new Document(shown));
    }

    /** Adds one as {@link #toJson} shows it; it goes on from the calls it has seen. */
    public void resume(JsonObject shown) {
        add(ScriptedFault.resumed(new Document(shown)));
    }

    /** Adds one fault that strikes so many times. */
    public void add(Fault fault, int times) {
        add(new ScriptedFault(fault, Script.next(times), JsonValue.EMPTY_JSON_OBJECT));
    }

    /** The fault for one call of an operation, if one is due. */
    public synchronized Optional<Fault> take(String operation) {
        List<ScriptedFault> due = queue.stream()
                .filter(scripted -> scripted.fault().strikes(operation))
                .filter(scripted -> scripted.script().isDue())
                .toList();
        Optional<ScriptedFault> next = due.stream().findFirst();
        next.ifPresent(scripted -> scripted.script().strike());
        queue.removeIf(scripted -> scripted.script().isOver());
        return next.map(ScriptedFault::fault);
    }

    /** Lets a fault hold the answer back and move the clock. */
    public void disturb(Fault fault) {
        if (!fault.advance().isZero()) {
            clock.advance(fault.advance());
        }
        hold(fault.delay());
    }

    /** {@code {"faults":[{"fault":{…},"calls":3,"struck":1}]}}: those still to come. */
    public synchronized JsonObject toJson() {
        return new JsonAnswer()
                .put(
                        "faults",
                        JsonAnswer.list(
                                queue.stream().map(ScriptedFault::toJson).toList()))
                .build();
    }

    /** Forgets all faults and lets go of the answers held back. */
    public synchronized void clear() {
        queue.clear();
        generation++;
        notifyAll();
    }

    private synchronized void add(ScriptedFault scripted) {
        if (!scripted.fault().advance().isZero() && clock.mode() == ClockMode.REAL) {
            throw new IllegalArgumentException("A real clock cannot jump; start the simulator with a virtual one.");
        }
        queue.add(scripted);
    }

    // waiting frees the lock, so a clear can end it
    private synchronized void hold(Duration time) {
        long mine = generation;
        long end = System.nanoTime() + time.toNanos();
        try {
            for (long left = time.toNanos(); left > 0 && mine == generation; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }
}
