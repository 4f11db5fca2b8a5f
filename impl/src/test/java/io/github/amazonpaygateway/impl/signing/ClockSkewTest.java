package io.github.amazonpaygateway.impl.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockSkewTest {

    private Instant ours = Instant.parse("2024-03-15T10:11:12.700Z");
    private final ClockSkew clock = new ClockSkew(() -> ours);

    @Test
    void trustsOurClockUntilTheServerSaysMore() {
        assertThat(clock.instant()).isEqualTo(ours);
        assertThat(clock.offset()).isZero();
    }

    @Test
    void goesOnFromWhatTheServerSays() {
        clock.serverSays(Instant.parse("2024-03-15T10:06:12Z"));
        ours = ours.plusSeconds(30);

        assertThat(clock.instant()).isEqualTo("2024-03-15T10:06:42Z");
        assertThat(clock.offset()).isEqualTo(Duration.parse("PT-5M-0.7S"));
    }

    @Test
    void forgetsTheCorrectionWhenTheServerAgreesAgain() {
        clock.serverSays(ours.minusSeconds(300));
        clock.serverSays(ours);

        assertThat(clock.offset()).isZero();
    }
}
