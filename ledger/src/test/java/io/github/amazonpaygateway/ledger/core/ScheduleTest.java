package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.PaymentResult.Pending;
import io.github.amazonpaygateway.ledger.PaymentResult.Unknown;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.money.Money;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When Amazon is asked about a payment whose end nobody knows, by the settings that nobody has changed. */
class ScheduleTest {

    private static final IntentId INTENT = IntentId.of("order-1/purchase");
    private static final Money AMOUNT = Money.of("40.00", "EUR");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration WATCHED = Duration.ofHours(4);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofHours(1),
            Duration.ofHours(1),
            Duration.ofHours(1));

    private final TestDatabase database = TestDatabase.inMemory().withTables().forOneThread();
    private final FakeAmazon amazon = new FakeAmazon();
    private final ChargePermissionId permission = amazon.permission("100.00");
    private final List<Instant> asked = new ArrayList<>();
    private final TestLedger ledger = new TestLedger(database, new Detour(amazon, this::watched));
    private boolean lost;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsUnknownIsAskedAfter5And30SecondsAnd5MinutesAndThenHourly() {
        lost = true;
        PaymentResult result = ledger.payments.purchase(INTENT, permission, AMOUNT);
        assertThat(result).isInstanceOf(Unknown.class);
        assertThat(((Unknown) result).nextPoll()).isEqualTo(TestLedger.START.plusSeconds(5));

        watch();

        assertThat(pauses()).isEqualTo(PAUSES);
    }

    @Test
    void whatIsPendingIsReadAfter5And30SecondsAnd5MinutesAndThenHourly() {
        amazon.next(Fault.PENDING);
        PaymentResult result = ledger.payments.purchase(INTENT, permission, AMOUNT);
        assertThat(result).isInstanceOf(Pending.class);
        assertThat(((Pending) result).nextPoll()).isEqualTo(TestLedger.START.plusSeconds(5));

        watch();

        assertThat(pauses()).isEqualTo(PAUSES);
    }

    private void watch() {
        for (Duration time = Duration.ZERO; time.compareTo(WATCHED) < 0; time = time.plus(SECOND)) {
            ledger.pass(SECOND);
        }
    }

    private List<Duration> pauses() {
        return IntStream.range(1, asked.size())
                .mapToObj(i -> Duration.between(asked.get(i - 1), asked.get(i)))
                .toList();
    }

    private Object watched(Method method, Object[] values, Detour.Call on) throws Throwable {
        boolean reads = method.getName().equals("get");
        if (!reads || values[0] instanceof ChargeId) {
            asked.add(ledger.now);
        }
        if (!reads && lost) {
            throw new OutcomeUnknownException(FailureDetails.withoutAnswer("write", "no answer"), null, null);
        }
        return on.toAmazon();
    }
}
