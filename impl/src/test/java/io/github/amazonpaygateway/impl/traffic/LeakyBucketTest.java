package io.github.amazonpaygateway.impl.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LeakyBucketTest {

    static final Duration LONG = Duration.ofMinutes(10);

    long now = Long.MAX_VALUE - 5; // the clock of the JVM may begin anywhere, and runs over

    @Test
    void aBurstGoesAtOnceAndTheRestWaits() {
        LeakyBucket bucket = new LeakyBucket(new Allowance(5, 2));
        for (int i = 0; i < 4; i++) {
            assertThat(bucket.take(now, LONG)).isZero();
        }

        assertThat(bucket.take(now, LONG)).isBetween(Duration.ofMillis(500), Duration.ofMillis(530));
        assertThat(bucket.take(now, LONG)).isBetween(Duration.ofMillis(1000), Duration.ofMillis(1060));
    }

    @Test
    void whoeverWouldComeTooLateTakesNothing() {
        LeakyBucket bucket = new LeakyBucket(new Allowance(2, 1));
        bucket.take(now, LONG);
        Duration refused = bucket.take(now, Duration.ofMillis(10));

        assertThat(refused).isGreaterThan(Duration.ofMillis(10));
        assertThat(bucket.take(now, LONG)).isEqualTo(refused);
    }

    @Test
    void restFillsNoMoreThanTheBurst() {
        LeakyBucket bucket = new LeakyBucket(new Allowance(3, 10));
        bucket.take(now, LONG);
        now += Duration.ofHours(1).toNanos();

        assertThat(bucket.take(now, LONG)).isZero();
        assertThat(bucket.take(now, LONG)).isZero();
        assertThat(bucket.take(now, LONG)).isPositive();
    }

    @Test
    void serversShareIt() {
        assertThat(new Allowance(20, 4).dividedBy(4)).isEqualTo(new Allowance(5, 1));
        assertThat(new Allowance(2, 1).dividedBy(4)).isEqualTo(new Allowance(1, 0.25));
    }
}
