package io.github.amazonpaygateway.itests.nodes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads of a test, and its patience. */
final class Together {

    /** What one of the threads does. */
    interface Turn<T> {
        T take(int number) throws Exception;
    }

    private Together() {}

    /** What all of them got, in the order of their numbers; they start at the same moment. */
    static <T> List<T> at(int threads, Turn<T> turn) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        var go = new CountDownLatch(threads);
        try {
            List<Future<T>> asked = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                asked.add(pool.submit(() -> {
                    go.countDown();
                    go.await();
                    return turn.take(number);
                }));
            }
            List<T> told = new ArrayList<>();
            for (Future<T> answer : asked) {
                told.add(answer.get(2, TimeUnit.MINUTES));
            }
            return told;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Waits until it is so, or for two minutes; what to expect is for the test to say. */
    static void await(Callable<Boolean> isSo) throws Exception {
        var end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!isSo.call() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
