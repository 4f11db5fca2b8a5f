package io.github.amazonpaygateway.impl.notification;

import static io.github.amazonpaygateway.impl.notification.PendingGateway.CHARGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.impl.config.PollSchedule;
import io.github.amazonpaygateway.impl.pending.PendingObjects;
import io.github.amazonpaygateway.notification.PaymentEvent;
import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PendingPollTest {

    static final Duration FIRST = Duration.ofSeconds(30);
    static final Duration SECOND = Duration.ofMinutes(1);
    static final Duration LIMIT = Duration.ofDays(3);

    final TestClock clock = new TestClock(Instant.parse("2026-03-01T12:00:00Z"));
    final PendingObjects pending = new PendingObjects();
    final PendingGateway amazon = new PendingGateway();
    final List<PaymentEvent> events = new ArrayList<>();
    final List<RuntimeException> complaints = new ArrayList<>();
    final Telling telling = new Telling(this::observe);
    final PendingPoll poll = new PendingPoll(
            pending, new PollSchedule(List.of(FIRST, SECOND), LIMIT), merchant -> amazon, telling, clock);
    final Charges shop = pending.of("uk").at(amazon.charges());

    @BeforeEach
    void open() {
        pending.open();
    }

    @Nested
    class OfAChargeThatIsPending {

        @BeforeEach
        void seen() {
            shop.get(CHARGE);
            amazon.reads.clear();
            poll.look();
        }

        @Test
        void theEndIsToldOnce() {
            after(FIRST);
            assertThat(events).isEmpty();
            amazon.state = ChargeState.AUTHORIZED;

            after(SECOND);
            after(LIMIT);

            assertThat(events).containsExactly(new ChargeChanged("uk", Optional.empty(), amazon.charge(CHARGE)));
            assertThat(amazon.reads).hasSize(2);
        }

        @Test
        void theScheduleIsKept() {
            after(FIRST.minusMillis(1));
            assertThat(amazon.reads).isEmpty();
            after(Duration.ofMillis(1));
            assertThat(amazon.reads).hasSize(1);
            after(SECOND.minusMillis(1));
            assertThat(amazon.reads).hasSize(1);
            after(Duration.ofMillis(1));
            after(SECOND);

            assertThat(amazon.reads).as("the last pause is repeated").hasSize(3);
        }

        @Test
        void nobodyAsksForever() {
            for (Duration passed = Duration.ZERO; passed.compareTo(LIMIT) < 0; passed = passed.plusHours(1)) {
                after(Duration.ofHours(1));
            }
            amazon.reads.clear();

            after(Duration.ofHours(1));

            assertThat(amazon.reads).isEmpty();
        }

        @Test
        void aStepOnTheWayIsToldToo() {
            amazon.state = ChargeState.CAPTURE_INITIATED;
            after(FIRST);
            amazon.state = ChargeState.CAPTURED;
            after(SECOND);

            assertThat(events)
                    .extracting(
                            event -> ((ChargeChanged) event).charge().status().state())
                    .containsExactly(ChargeState.CAPTURE_INITIATED, ChargeState.CAPTURED);
        }

        @Test
        void whatANotificationHasToldIsNotToldAgain() {
            amazon.state = ChargeState.AUTHORIZED;
            telling.tell(CHARGE.value(), () -> Optional.of(notified(amazon.charge(CHARGE))));

            after(FIRST);

            assertThat(events).containsExactly(notified(amazon.charge(CHARGE)));
        }

        @Test
        void aNotificationDoesNotTellAgainWhatWasToldHere() {
            amazon.state = ChargeState.AUTHORIZED;
            after(FIRST);

            telling.tell(CHARGE.value(), () -> Optional.of(notified(amazon.charge(CHARGE))));

            assertThat(events).hasSize(1);
        }

        @Test
        void anObserverThatThrowsIsCalledAgain() {
            amazon.state = ChargeState.DECLINED;
            complaints.add(new IllegalStateException("not today"));
            after(FIRST);
            assertThat(events).isEmpty();

            after(SECOND);

            assertThat(events).hasSize(1);
        }

        @Test
        void anOutageIsWaitedFor() {
            amazon.trouble = Optional.of(new AmazonPayUnavailableException(details(), null, null));
            after(FIRST);
            amazon.trouble = Optional.empty();
            amazon.state = ChargeState.AUTHORIZED;

            after(SECOND);

            assertThat(events).hasSize(1);
        }

        @Test
        void whatAmazonDoesNotKnowIsLeftAlone() {
            amazon.trouble = Optional.of(new RequestRejectedException(details()));
            after(FIRST);
            after(SECOND);

            assertThat(amazon.reads).hasSize(1);
        }

        @Test
        void afterTheEndNothingIsCalled() {
            poll.stop();

            after(FIRST);

            assertThat(amazon.reads).isEmpty();
        }
    }

    @Test
    void duringAnOutageOthersAreNotTriedInVain() {
        shop.get(CHARGE);
        shop.get(ChargeId.of("S01-0000000-0000001-C000002"));
        poll.look();
        amazon.reads.clear();
        amazon.trouble = Optional.of(new AmazonPayUnavailableException(details(), null, null));

        after(FIRST);

        assertThat(amazon.reads).hasSize(1);
    }

    @Test
    void whatIsDecidedIsNotAskedFor() {
        amazon.state = ChargeState.AUTHORIZED;
        shop.get(CHARGE);
        amazon.reads.clear();

        poll.look();
        after(FIRST);

        assertThat(amazon.reads).isEmpty();
    }

    @Test
    void noMoreAreRememberedThanFit() {
        for (int i = 0; i <= PendingObjects.MOST; i++) {
            shop.get(ChargeId.of("S01-0000000-0000001-C" + i));
        }

        assertThat(pending.takeAll()).hasSize(PendingObjects.MOST);
    }

    @Test
    void nothingIsRememberedForNobody() {
        pending.close();
        shop.get(CHARGE);

        assertThat(pending.takeAll()).isEmpty();
    }

    private void after(Duration time) {
        clock.advance(time);
        poll.look();
    }

    private void observe(PaymentEvent event) {
        if (!complaints.isEmpty()) {
            throw complaints.remove(0);
        }
        events.add(event);
    }

    private static PaymentEvent notified(Charge charge) {
        return new ChargeChanged("uk", Optional.of("n-1"), charge);
    }

    private static FailureDetails details() {
        return FailureDetails.withoutAnswer("getCharge", "as told");
    }
}
