package io.github.amazonpaygateway.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the gateway promises against the SDK of the same run. */
final class Targets {

    private final Results results;
    private final Contender sdk;
    private final Contender nativeRsa;
    private final Contender jdkRsa;

    private Targets(Results results) {
        this.results = results;
        this.sdk = results.contenders().get(0);
        this.nativeRsa = results.contenders().get(1);
        this.jdkRsa = results.contenders().get(2);
    }

    static List<Target> of(Results results) {
        return new Targets(results).all();
    }

    private List<Target> all() {
        return List.of(
                Target.atMost("P1", "CPU per call, native RSA", cpu(nativeRsa), 0.35),
                Target.atMost("P1", "CPU per call, JDK RSA", cpu(jdkRsa), 0.90),
                Target.atMost("P2", "KiB per call, native RSA", bytes(nativeRsa), 0.25),
                Target.atMost("P2", "KiB per call, JDK RSA", bytes(jdkRsa), 0.50),
                Target.atLeast("P3", "calls/s, 32 threads, native RSA", calls(Scenario.THIRTY_TWO, nativeRsa), 4),
                Target.atLeast("P3", "calls/s, 32 threads, JDK RSA", calls(Scenario.THIRTY_TWO, jdkRsa), 1.2),
                Target.atLeast("P4", "calls/s, 128 threads, 100 ms", calls(Scenario.SLOW, nativeRsa), 5),
                Target.atMost("P4", "p99, 128 threads, ms", p99(Scenario.SLOW), 2.0 * Scenario.SERVICE_MILLIS),
                Target.atLeast("P5", "calls/s in a storm of 429", calls(Scenario.STORM, nativeRsa), 12),
                Target.atMost("P5", "p99 in a storm, ms", p99(Scenario.STORM), 1000),
                Target.atMost(
                        "P5",
                        "requests per call in a storm",
                        results.of(Scenario.STORM, nativeRsa).requestsPerCall(),
                        1.25),
                Target.atMost("P6", "new connections, pauses of 2 s", newConnections(), 0),
                Target.atMost("P7", "CPU per call besides RSA, 1 thread", besidesRsa(), 0.6));
    }

    private double cpu(Contender contender) {
        return ratio(Scenario.THIRTY_TWO, contender, Slice::cpuMicrosPerCall);
    }

    private double bytes(Contender contender) {
        return ratio(Scenario.THIRTY_TWO, contender, Slice::kibPerCall);
    }

    private double calls(Scenario scenario, Contender contender) {
        return ratio(scenario, contender, Slice::callsPerSecond);
    }

    private double ratio(Scenario scenario, Contender contender, ToDoubleFunction<Slice> figure) {
        return results.of(scenario, contender).ratio(results.of(scenario, sdk), figure);
    }

    private double p99(Scenario scenario) {
        return results.of(scenario, nativeRsa).percentile(0.99);
    }

    private double newConnections() {
        return results.newConnections().get(nativeRsa);
    }

    private double besidesRsa() {
        return besidesRsa(nativeRsa) / besidesRsa(sdk);
    }

    private double besidesRsa(Contender contender) {
        return results.of(Scenario.ONE, contender).median(Slice::cpuMicrosPerCall)
                - results.of(Scenario.SIGNATURE, contender).median(Slice::cpuMicrosPerCall);
    }
}
