package io.github.amazonpaygateway.benchmarks;

import io.github.amazonpaygateway.benchmarks.stub.Conditions;
import io.github.amazonpaygateway.benchmarks.stub.LocalStub;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingStream;

/**
 * The gateway on virtual threads, as many as the bulkhead lets in, and how often one of them held its carrier while it waited. For Java 21 and later:
 * {@code VirtualThreads <threads> <calls of each>}.
 */
public final class VirtualThreads {

    private static final String PINNED = "jdk.VirtualThreadPinned";
    private static final int SERVICE_MILLIS = 20;

    private VirtualThreads() {}

    public static void main(String[] arguments) throws Exception {
        int threads = arguments.length < 1 ? 200 : Integer.parseInt(arguments[0]);
        int calls = arguments.length < 2 ? 50 : Integer.parseInt(arguments[1]);
        try (LocalStub stub = LocalStub.start();
                BenchmarkContainer container = new BenchmarkContainer(stub)) {
            stub.behave(new Conditions(SERVICE_MILLIS, 0));
            // classes are loaded before: the first use of a class pins, once
            run(container.nativeRsa(), 50, 10);
            List<String> pinned = new ArrayList<>();
            AtomicInteger failures = recorded(container.nativeRsa(), threads, calls, pinned);
            System.out.printf(
                    "Java %s, %d virtual threads, %d calls of which %d failed, pinned %d times%n",
                    Runtime.version(), threads, threads * calls, failures.get(), pinned.size());
            pinned.stream().distinct().forEach(System.out::println);
        }
    }

    private static AtomicInteger recorded(Contender contender, int threads, int calls, List<String> pinned)
            throws Exception {
        try (RecordingStream events = new RecordingStream()) {
            events.enable(PINNED).withThreshold(Duration.ZERO).withStackTrace();
            events.onEvent(PINNED, event -> pinned.add(place(event)));
            events.startAsync();
            AtomicInteger failures = run(contender, threads, calls);
            stop(events);
            return failures;
        }
    }

    /** Hands out what is still in buffers; a method of Java 20. */
    private static void stop(RecordingStream events) throws ReflectiveOperationException {
        RecordingStream.class.getMethod("stop").invoke(events);
    }

    private static AtomicInteger run(Contender contender, int threads, int calls) throws Exception {
        AtomicInteger failures = new AtomicInteger();
        ExecutorService executor = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            all.add(executor.submit(() -> call(contender, calls, failures)));
        }
        for (Future<?> one : all) {
            one.get();
        }
        executor.shutdown();
        return failures;
    }

    private static void call(Contender contender, int calls, AtomicInteger failures) {
        for (int i = 0; i < calls; i++) {
            try {
                contender.call(i);
            } catch (Exception failure) {
                failures.incrementAndGet();
            }
        }
    }

    private static String place(RecordedEvent event) {
        RecordedStackTrace stack = event.getStackTrace();
        return stack == null
                ? "somewhere"
                : stack.getFrames().stream()
                        .map(frame -> frame.getMethod().getType().getName() + "."
                                + frame.getMethod().getName() + ":" + frame.getLineNumber())
                        .limit(12)
                        .reduce("pinned at", (all, frame) -> all + "\n    " + frame);
    }
}
