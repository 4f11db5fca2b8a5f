package io.github.amazonpaygateway.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.benchmarks.stub.LocalStub;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** That the run runs; how fast, no build can say. */
class SideBySideTest {

    static final Plan SHORT = new Plan(1, Duration.ofMillis(300), 40, Duration.ofMillis(10));

    @Test
    void allContendersAreMeasuredAndEverySignatureIsVerified() throws Exception {
        try (LocalStub stub = LocalStub.start()) {
            Results results = SideBySide.run(stub, SHORT);

            assertThat(results.counts().requests()).isPositive();
            assertThat(results.counts().invalid()).isZero();
            assertThat(results.contenders()).allSatisfy(contender -> assertThat(
                            results.of(Scenario.EIGHT, contender).failures())
                    .as(contender.name())
                    .isZero());
            assertThat(results.newConnections().get(results.contenders().get(1)))
                    .isZero();
            assertThat(printed(results)).contains("32 threads", "official SDK", "native RSA", "P7");
        }
    }

    private static String printed(Results results) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new Report(results).print(out);
        Report.print(Targets.of(results), out);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
