package io.github.amazonpaygateway.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Some seconds of one contender on some threads.
 *
 * @param calls those that succeeded
 * @param failures those that did not
 * @param nanos how long it took
 * @param cpuNanos CPU of the whole process, with collection of garbage and compilation
 * @param bytes allocated by the threads that called
 * @param latencies of the successful calls, sorted, in nanoseconds
 */
record Slice(long calls, long failures, long nanos, long cpuNanos, long bytes, long[] latencies) {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What is measured. */
    @FunctionalInterface
    interface Work {
        void run(int turn) throws Exception;
    }

    static Slice of(Work work, int threads, Duration time) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(threads);
        CountDownLatch start = new CountDownLatch(1);
        List<Caller> callers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Caller caller = new Caller(work, i, time.toNanos(), ready, start);
            callers.add(caller);
            caller.start();
        }
        ready.await();
        long cpu = PROCESS.getProcessCpuTime();
        long began = System.nanoTime();
        start.countDown();
        for (Caller caller : callers) {
            caller.join();
        }
        return sum(callers, System.nanoTime() - began, PROCESS.getProcessCpuTime() - cpu);
    }

    private static Slice sum(List<Caller> callers, long nanos, long cpuNanos) {
        long[] latencies = callers.stream()
                .flatMapToLong(caller -> caller.latencies.stream())
                .sorted()
                .toArray();
        return new Slice(
                latencies.length,
                callers.stream().mapToLong(caller -> caller.failures).sum(),
                nanos,
                cpuNanos,
                callers.stream().mapToLong(caller -> caller.bytes).sum(),
                latencies);
    }

    double callsPerSecond() {
        return calls * 1e9 / nanos;
    }

    double cpuMicrosPerCall() {
        return cpuNanos / 1e3 / calls;
    }

    double kibPerCall() {
        return bytes / 1024.0 / calls;
    }

    private static final class Caller extends Thread {
        private final Work work;
        private final long time;
        private final CountDownLatch ready;
        private final CountDownLatch start;
        private final Longs latencies = new Longs();
        private int turn;
        private long failures;
        private long bytes;

        Caller(Work work, int turn, long time, CountDownLatch ready, CountDownLatch start) {
            super("caller-" + turn);
            this.work = work;
            this.turn = turn;
            this.time = time;
            this.ready = ready;
            this.start = start;
        }

        @Override
        public void run() {
            ready.countDown();
            try {
                start.await();
            } catch (InterruptedException over) {
                return;
            }
            long before = THREADS.getThreadAllocatedBytes(threadId(this));
            long end = System.nanoTime() + time;
            for (long now = System.nanoTime(); now < end; now = once(now)) {}
            bytes = THREADS.getThreadAllocatedBytes(threadId(this)) - before;
        }

        private long once(long began) {
            boolean failed = false;
            try {
                work.run(turn++);
            } catch (Exception failure) {
                failed = true;
                failures++;
            }
            long now = System.nanoTime();
            if (!failed) {
                latencies.add(now - began);
            }
            return now;
        }

        @SuppressWarnings("deprecation") // the other name of it is there from Java 19 only
        private static long threadId(Thread thread) {
            return thread.getId();
        }
    }
}
