package io.github.amazonpaygateway.impl.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.impl.traffic.Breaker.Admission;
import io.github.amazonpaygateway.impl.traffic.Breaker.Ending;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private static final Duration DELAY = Duration.ofSeconds(1);

    private final long[] now = {Long.MAX_VALUE - 10}; // the clock of the JVM may overflow
    private Breaker breaker = breaker(new BreakerSettings(true, 4, 0.75, DELAY, 2));

    @Test
    void opensWhenTheShareOfFailuresIsReached() {
        attempts(Ending.GOOD, Ending.BAD, Ending.BAD);
        assertThat(refusal()).isZero();

        breaker = breaker(new BreakerSettings(true, 4, 0.75, DELAY, 2));
        attempts(Ending.GOOD, Ending.BAD, Ending.BAD, Ending.BAD);

        assertThat(refusal()).isEqualTo(DELAY);
    }

    @Test
    void looksAtTheLastAttemptsOnly() {
        attempts(Ending.BAD, Ending.BAD, Ending.GOOD, Ending.GOOD, Ending.BAD, Ending.GOOD, Ending.BAD, Ending.BAD);
        assertThat(breaker.enter().isRefused()).isTrue();

        breaker = breaker(new BreakerSettings(true, 4, 0.75, DELAY, 2));
        attempts(Ending.BAD, Ending.BAD, Ending.GOOD, Ending.GOOD, Ending.BAD, Ending.GOOD, Ending.BAD, Ending.GOOD);
        assertThat(breaker.enter().isRefused()).isFalse();
    }

    @Test
    void whatWasNotSentCountsNeitherWay() {
        attempts(Ending.BAD, Ending.UNSENT, Ending.BAD, Ending.UNSENT, Ending.BAD);
        assertThat(refusal()).isZero();
    }

    @Test
    void saysWhatIsLeftOfTheDelay() {
        open();

        pass(Duration.ofMillis(300));

        assertThat(refusal()).isEqualTo(Duration.ofMillis(700));
    }

    @Test
    void letsAFewTryAfterTheDelayAndClosesWhenTheySucceed() {
        open();
        pass(DELAY);

        Admission first = breaker.enter();
        Admission second = breaker.enter();
        assertThat(first.isRefused() || second.isRefused()).isFalse();
        assertThat(breaker.enter().retryAfter()).as("a third trial").isEqualTo(DELAY);
        breaker.leave(first, Ending.GOOD);
        breaker.leave(second, Ending.GOOD);

        attempts(Ending.BAD, Ending.BAD, Ending.BAD);
        assertThat(refusal()).as("the window is empty again").isZero();
    }

    @Test
    void opensAnewWhenATrialFails() {
        open();
        pass(DELAY);

        breaker.leave(breaker.enter(), Ending.BAD);

        assertThat(refusal()).isEqualTo(DELAY);
    }

    @Test
    void aTrialThatWasNotSentMayBeMadeAgain() {
        open();
        pass(DELAY);

        for (int i = 0; i < 5; i++) {
            Admission trial = breaker.enter();
            assertThat(trial.isRefused()).isFalse();
            breaker.leave(trial, Ending.UNSENT);
        }
    }

    @Test
    void whoBeganBeforeItOpenedIsNoTrial() {
        Admission early = breaker.enter();
        Admission later = breaker.enter();
        open();
        pass(DELAY);
        Admission trial = breaker.enter();

        breaker.leave(early, Ending.GOOD);
        breaker.leave(later, Ending.BAD);

        assertThat(breaker.enter().isRefused()).as("neither closed nor opened").isFalse();
        breaker.leave(trial, Ending.GOOD);
    }

    @Test
    void neverOpensWhenItIsOff() {
        breaker = breaker(new BreakerSettings(false, 1, 0.1, DELAY, 1));

        attempts(Ending.BAD, Ending.BAD, Ending.BAD);

        assertThat(refusal()).isZero();
    }

    private void open() {
        attempts(Ending.BAD, Ending.BAD, Ending.BAD, Ending.BAD);
        assertThat(breaker.enter().isRefused()).isTrue();
    }

    private void attempts(Ending... endings) {
        for (Ending ending : endings) {
            breaker.leave(breaker.enter(), ending);
        }
    }

    /** Of one more attempt, which is taken back. */
    private Duration refusal() {
        Admission admission = breaker.enter();
        if (!admission.isRefused()) {
            breaker.leave(admission, Ending.UNSENT);
        }
        return admission.retryAfter();
    }

    private void pass(Duration time) {
        now[0] += time.toNanos();
    }

    private Breaker breaker(BreakerSettings settings) {
        return new Breaker("createCharge", settings, () -> now[0]);
    }
}
