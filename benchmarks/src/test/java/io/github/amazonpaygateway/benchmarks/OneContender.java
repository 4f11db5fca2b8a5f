package io.github.amazonpaygateway.benchmarks;

import io.github.amazonpaygateway.benchmarks.stub.LocalStub;
import java.time.Duration;

/** The gateway alone on 8 threads, for a profiler: {@code java -XX:StartFlightRecording=... OneContender 30}. */
public final class OneContender {

    private OneContender() {}

    public static void main(String[] arguments) throws Exception {
        try (LocalStub stub = LocalStub.start();
                BenchmarkContainer container = new BenchmarkContainer(stub)) {
            Slice slice = Slice.of(container.nativeRsa()::call, 8, Duration.ofSeconds(Long.parseLong(arguments[0])));
            System.out.printf("%.0f us, %.1f KiB per call%n", slice.cpuMicrosPerCall(), slice.kibPerCall());
        }
    }
}
