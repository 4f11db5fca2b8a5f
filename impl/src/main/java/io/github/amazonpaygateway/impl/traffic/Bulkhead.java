package io.github.amazonpaygateway.impl.traffic;

import java.util.concurrent.Semaphore;

/** How many calls of an application may be under way at the same time, waiting ones included. Safe for many threads. */
public final class Bulkhead {

    private final Semaphore free;

    public Bulkhead(int calls) {
        free = new Semaphore(calls);
    }

    /** Keeps nobody out. */
    public static Bulkhead none() {
        return new Bulkhead(Integer.MAX_VALUE);
    }

    /** Takes a place at once, or says that there is none. */
    public boolean enter() {
        return free.tryAcquire();
    }

    /** Gives the place back. */
    public void leave() {
        free.release();
    }
}
