package io.github.amazonpaygateway.impl.transport;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends calls that are over their deadline or whose caller was interrupted. One thread looks at all calls now and then:
 * a timer per call costs as much as a third of the call.
 */
final class Sweeper implements AutoCloseable {

    /** How late a call may be ended. */
    static final Duration PERIOD = Duration.ofMillis(50);

    static final String THREAD_NAME = "amazonpay-gateway-sweeper";

    private final Set<Flight> flights = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::sweep, THREAD_NAME);

    private volatile boolean resting;
    private volatile boolean closed;

    Sweeper() {
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        thread.start();
    }

    void watch(Flight flight) {
        flights.add(flight);
        // the sweeper says that it rests and looks once more before it does, so one of the two sees the other
        if (resting) {
            LockSupport.unpark(thread);
        }
    }

    void forget(Flight flight) {
        flights.remove(flight);
    }

    private void sweep() {
        while (!closed) {
            pause();
            long now = System.nanoTime();
            flights.forEach(flight -> flight.endIfDue(now));
        }
    }

    private void pause() {
        resting = true;
        if (flights.isEmpty() && !closed) {
            LockSupport.park(this);
        }
        resting = false;
        if (!closed) {
            LockSupport.parkNanos(this, PERIOD.toNanos());
        }
    }

    /** Returns when the thread is gone; a thread left behind would hold the application's class loader. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
