package io.github.amazonpaygateway.simulator.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same work for many numbers, several at a time. */
final class Crew {

    interface Work<C, T> {
        T on(C tool, int number) throws Exception;
    }

    private Crew() {}

    /** What came of each number, in order; each tool has a worker of its own. */
    static <C, T> List<T> work(List<C> tools, int from, int to, Work<C, T> work) throws Exception {
        var executor = Executors.newFixedThreadPool(tools.size());
        try {
            var shares = new ArrayList<Future<List<T>>>();
            for (int worker = 0; worker < tools.size(); worker++) {
                C tool = tools.get(worker);
                int first = from + worker;
                shares.add(executor.submit(() -> share(tool, first, to, tools.size(), work)));
            }
            return inTurns(shares, to - from);
        } finally {
            executor.shutdownNow();
        }
    }

    private static <C, T> List<T> share(C tool, int first, int to, int step, Work<C, T> work) throws Exception {
        var done = new ArrayList<T>();
        for (int number = first; number < to; number += step) {
            done.add(work.on(tool, number));
        }
        return done;
    }

    private static <T> List<T> inTurns(List<Future<List<T>>> shares, int count)
            throws InterruptedException, ExecutionException {
        var all = new ArrayList<T>();
        for (int number = 0; number < count; number++) {
            all.add(shares.get(number % shares.size()).get().get(number / shares.size()));
        }
        return all;
    }
}
