package io.github.amazonpaygateway.benchmarks;

import io.github.amazonpaygateway.benchmarks.stub.LocalStub;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;

/** The whole run. Ends with 1 when a target is missed or a signature was invalid. */
public final class SideBySide {

    private SideBySide() {}

    public static void main(String[] arguments) throws Exception {
        try (LocalStub stub = LocalStub.start()) {
            System.out.println(machine());
            Results results = run(stub, Plan.ofProperties());
            List<Target> targets = Targets.of(results);
            new Report(results).print(System.out);
            Report.print(targets, System.out);
            System.out.println("\n" + machine());
            System.exit(isGood(results, targets) ? 0 : 1);
        }
    }

    static Results run(LocalStub stub, Plan plan) throws Exception {
        trust(stub);
        try (BenchmarkContainer container = new BenchmarkContainer(stub)) {
            Results results = Results.of(List.of(
                    new SdkContender(stub), container.nativeRsa(), container.jdkRsa(), new FloorContender(stub)));
            return new Race(stub, plan, results).run();
        }
    }

    /** The SDK takes what the JVM trusts; to be said before it makes its first connection. */
    private static void trust(LocalStub stub) {
        System.setProperty("javax.net.ssl.trustStore", stub.trustStore().toString());
        System.setProperty("javax.net.ssl.trustStorePassword", LocalStub.TRUST_STORE_PASSWORD);
    }

    private static boolean isGood(Results results, List<Target> targets) {
        return results.counts().invalid() == 0 && targets.stream().allMatch(Target::isMet);
    }

    private static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "%s, Java %s, %s, %d processors, load %.1f"
                .formatted(
                        Instant.now(),
                        Runtime.version(),
                        system.getArch(),
                        system.getAvailableProcessors(),
                        system.getSystemLoadAverage());
    }
}
