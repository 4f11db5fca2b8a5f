package io.github.amazonpaygateway.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A number of calls, however long they take. */
record Counted(Contender contender, AtomicInteger left, int until) implements Runnable {

    static Counted of(Contender contender, AtomicInteger left, int until) {
        return new Counted(contender, left, until);
    }

    void run(int threads) throws InterruptedException {
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread caller = new Thread(this);
            callers.add(caller);
            caller.start();
        }
        for (Thread caller : callers) {
            caller.join();
        }
    }

    @Override
    public void run() {
        for (int turn = left.decrementAndGet(); turn >= until; turn = left.decrementAndGet()) {
            try {
                contender.call(turn);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
        left.incrementAndGet();
    }
}
