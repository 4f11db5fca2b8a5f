package io.github.amazonpaygateway.simulator.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GoalsTest {

    final Goals goals = new Goals();

    @Test
    void areReachedAtTheirVeryFigures() {
        goals.start("start", Duration.ofMillis(1_500));
        goals.load(2_000);
        goals.year(Duration.ofMillis(59_999));

        assertThat(goals.missed()).isEmpty();
    }

    @Test
    void areMissedOneBeyondThem() {
        goals.start("start with https", Duration.ofMillis(1_510));
        goals.load(1_999.4);
        goals.year(Duration.ofSeconds(60));

        assertThat(goals.missed())
                .containsExactly(
                        "start with https: 1.51 s, the goal is at most 1.50 s",
                        "load: 1,999 requests a second, the goal is at least 2000",
                        "year: 60.00 s, the goal is less than 60.00 s");
    }
}
