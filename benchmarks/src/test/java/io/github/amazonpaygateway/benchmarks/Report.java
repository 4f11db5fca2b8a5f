package io.github.amazonpaygateway.benchmarks;

import java.io.PrintStream;
import java.util.List;

/** The results as the tables of the documentation. */
record Report(Results results) {

    void print(PrintStream out) {
        for (Scenario scenario : Scenario.values()) {
            print(scenario, out);
        }
        out.println("\nNew connections, 8 threads, pauses included:");
        results.newConnections().forEach((contender, count) -> out.println("- " + contender.name() + ": " + count));
        out.println("\nSignatures: " + results.counts().requests() + " requests verified, "
                + results.counts().invalid() + " invalid");
    }

    static void print(List<Target> targets, PrintStream out) {
        out.println("\n| # | Figure | Target | Measured | |\n| --- | --- | --- | --- | --- |");
        targets.forEach(target -> out.println(target.line()));
    }

    private void print(Scenario scenario, PrintStream out) {
        out.println("\n" + scenario.title() + "\n");
        out.println("| | CPU us per call | of SDK | KiB per call | of SDK | calls/s | of SDK | p50 ms | p99 ms"
                + " | requests per call | new connections | failed |");
        out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        results.contenders().forEach(contender -> out.println(row(scenario, contender)));
    }

    private String row(Scenario scenario, Contender contender) {
        Series own = results.of(scenario, contender);
        Series sdk = results.of(scenario, results.sdk());
        return "| %s | %.0f | %.2f | %.1f | %.2f | %.0f | %.2f | %.2f | %.2f | %.2f | %d | %d |"
                .formatted(
                        contender.name(),
                        own.median(Slice::cpuMicrosPerCall),
                        own.ratio(sdk, Slice::cpuMicrosPerCall),
                        own.median(Slice::kibPerCall),
                        own.ratio(sdk, Slice::kibPerCall),
                        own.median(Slice::callsPerSecond),
                        own.ratio(sdk, Slice::callsPerSecond),
                        own.percentile(0.50),
                        own.percentile(0.99),
                        own.requestsPerCall(),
                        own.connections(),
                        own.failures());
    }
}
