package io.github.amazonpaygateway.impl.signing;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The text that is signed, with the hash of a usual body. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CanonicalRequestBenchmark {

    private final byte[] body =
            ("{\"chargePermissionId\":\"S01-5105180-3221187\",\"chargeAmount\":{\"amount\":\"14.00\","
                            + "\"currencyCode\":\"USD\"},\"captureNow\":true}")
                    .getBytes(StandardCharsets.UTF_8);

    @Benchmark
    public Object text() {
        return canonical(body);
    }

    static CanonicalRequest canonical(byte[] body) {
        SignedHeaders headers = new SignedHeaders()
                .with(SignedHeaders.ACCEPT, "application/json")
                .with(SignedHeaders.CONTENT_TYPE, "application/json")
                .with(SignedHeaders.DATE, "20261125T120000Z")
                .with(SignedHeaders.HOST, "pay-api.amazon.com")
                .with(SignedHeaders.REGION, "NA")
                .with(SignedHeaders.IDEMPOTENCY_KEY, "0123456789abcdef0123456789abcdef");
        return CanonicalRequest.of("POST", CanonicalUri.of("/v2/charges", null), headers, body);
    }
}
