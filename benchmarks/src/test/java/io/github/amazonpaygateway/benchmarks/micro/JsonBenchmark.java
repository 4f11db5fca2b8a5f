package io.github.amazonpaygateway.benchmarks.micro;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.impl.json.AmazonPayJson;
import io.github.amazonpaygateway.money.Money;
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

/** JSON of a charge, both ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class JsonBenchmark {

    private static final String ANSWER =
            "{\"chargeId\":\"S01-5105180-3221187-C056351\",\"chargePermissionId\":\"S01-5105180-3221187\",\"chargeAmount\":"
                    + "{\"amount\":\"14.00\",\"currencyCode\":\"USD\"},\"captureAmount\":{\"amount\":\"14.00\","
                    + "\"currencyCode\":\"USD\"},\"refundedAmount\":{\"amount\":\"0.00\",\"currencyCode\":\"USD\"},"
                    + "\"softDescriptor\":\"Descriptor\",\"statusDetails\":{\"state\":\"Captured\",\"reasonCode\":null,"
                    + "\"reasonDescription\":null,\"lastUpdatedTimestamp\":\"20261125T120000Z\"},\"creationTimestamp\":"
                    + "\"20261125T120000Z\",\"expirationTimestamp\":\"20261225T120000Z\",\"releaseEnvironment\":\"Sandbox\"}";

    private final AmazonPayJson json = new AmazonPayJson();
    private final CreateCharge request = CreateCharge.of(
                    ChargePermissionId.of("S01-5105180-3221187"), Money.of("14.00", "USD"))
            .capturingNow();

    @Benchmark
    public String write() {
        return json.write(request);
    }

    @Benchmark
    public Charge read() {
        return json.read(ANSWER, Charge.class);
    }
}
