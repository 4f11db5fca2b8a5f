package io.github.amazonpaygateway.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** That each of them runs; the figures of one iteration in this process say nothing. */
class MicrobenchmarksTest {

    @Test
    void allRun() throws RunnerException {
        var once = new OptionsBuilder()
                .include("Benchmark")
                .param("provider", "jdk")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(50))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();

        assertThat(new Runner(once).run()).hasSize(5);
    }
}
