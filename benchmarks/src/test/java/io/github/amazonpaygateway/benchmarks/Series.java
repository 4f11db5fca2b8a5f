package io.github.amazonpaygateway.benchmarks;

import io.github.amazonpaygateway.benchmarks.stub.StubReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** All slices of one contender in one scenario. */
final class Series {

    private final List<Slice> slices = new ArrayList<>();
    private final List<StubReport> reports = new ArrayList<>();

    void add(Slice slice, StubReport report) {
        slices.add(slice);
        reports.add(report);
    }

    double median(ToDoubleFunction<Slice> figure) {
        return median(slices.stream().mapToDouble(figure).toArray());
    }

    /** The median of the ratios of slices that were measured one after the other. */
    double ratio(Series other, ToDoubleFunction<Slice> figure) {
        return median(IntStream.range(0, slices.size())
                .mapToDouble(i -> figure.applyAsDouble(slices.get(i)) / figure.applyAsDouble(other.slices.get(i)))
                .toArray());
    }

    /** Of all slices together, in milliseconds. */
    double percentile(double share) {
        long[] all = slices.stream()
                .flatMapToLong(slice -> Arrays.stream(slice.latencies()))
                .sorted()
                .toArray();
        return all.length == 0 ? Double.NaN : all[(int) Math.min(all.length - 1, all.length * share)] / 1e6;
    }

    /** Calls that failed made requests too, so they count as calls. */
    double requestsPerCall() {
        long requests = reports.stream().mapToLong(StubReport::requests).sum();
        return requests
                / (double) slices.stream()
                        .mapToLong(slice -> slice.calls() + slice.failures())
                        .sum();
    }

    long connections() {
        return reports.stream().mapToLong(StubReport::connections).sum();
    }

    long failures() {
        return slices.stream().mapToLong(Slice::failures).sum();
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
