package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.LedgerEvent.PaymentChanged;
import io.github.amazonpaygateway.ledger.LedgerEvent.PaymentParked;
import io.github.amazonpaygateway.ledger.LedgerEvent.SessionExpiring;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.PaymentResult.Declined;
import io.github.amazonpaygateway.ledger.PaymentResult.Done;
import io.github.amazonpaygateway.ledger.PaymentResult.NotSent;
import io.github.amazonpaygateway.ledger.PaymentResult.Unknown;
import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.money.Money;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A session that is not completed is over after 24 hours, and with it whatever was unknown of it. */
@ParameterizedClass
@EnumSource(Databases.class)
class SessionEndTest {

    private static final IntentId INTENT = IntentId.of("order-1/checkout");
    private static final Money AMOUNT = Money.of("40.00", "EUR");
    private static final Instant END = TestLedger.START.plus(Duration.ofHours(24));

    @Parameter
    Databases product;

    private final FakeAmazon amazon = new FakeAmazon();
    private final CheckoutSessionId session =
            amazon.session(PaymentDetails.authorizeWithCapture(AMOUNT), Optional.empty(), END);
    private Detour.Way way = (method, values, on) -> on.toAmazon();
    private TestDatabase database;
    private TestLedger ledger;

    @BeforeEach
    void open() {
        database = product.fresh().withTables();
        ledger = new TestLedger(database, new Detour(amazon, (method, values, on) -> way.go(method, values, on)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsUnknownIsDeclinedWhenTheSessionIsOver() {
        way = SessionEndTest::losesCompletions;
        assertThat(checkout()).isInstanceOf(Unknown.class);

        pass(Duration.ofHours(21));
        assertThat(warnings()).isEmpty();
        pass(Duration.ofHours(5));

        isDeclinedWithTheSession();
        assertThat(warnings()).extracting(SessionExpiring::expires).containsExactly(END);
        assertThat(warnings()).extracting(SessionExpiring::session).containsExactly(session);
        isLookedAfterNoMore();
    }

    @Test
    void whatWasNotSentIsToldInTimeAndCanBeAskedForAgain() {
        amazon.next(Fault.UNREACHED);
        assertThat(checkout()).isInstanceOf(NotSent.class);

        pass(Duration.ofHours(23));

        assertThat(warnings()).extracting(SessionExpiring::intent).containsExactly(INTENT);
        assertThat(checkout()).isInstanceOf(Done.class);
        assertThat(amazon.taken()).isEqualTo(AMOUNT);
        pass(Duration.ofHours(4));
        assertThat(warnings()).hasSize(1);
        isLookedAfterNoMore();
    }

    @Test
    void whatWasNotSentStaysSoAndIsDeclinedForWhoeverAsksTooLate() {
        amazon.next(Fault.UNREACHED);
        checkout();

        pass(Duration.ofHours(30));

        assertThat(ledger.payments.status(INTENT)).get().isInstanceOf(NotSent.class);
        isLookedAfterNoMore();
        assertThat(checkout()).isInstanceOf(Declined.class);
        isDeclinedWithTheSession();
    }

    @Test
    void whatWasGivenUpInALongOutageIsDeclinedWhenItIsOver() {
        parkInAnOutage(SessionEndTest::losesCompletions);

        pass(Duration.ofHours(2));

        isDeclinedWithTheSession();
        isLookedAfterNoMore();
    }

    @Test
    void whatWasGivenUpButDoneIsFoundWhenTheOutageIsOver() {
        parkInAnOutage(SessionEndTest::losesAnswers);

        pass(Duration.ofHours(2));

        assertThat(ledger.payments.status(INTENT)).get().isInstanceOf(Done.class);
        assertThat(amazon.taken()).isEqualTo(AMOUNT);
        isLookedAfterNoMore();
    }

    private PaymentResult checkout() {
        return ledger.payments.checkout(INTENT, session, AMOUNT);
    }

    private void parkInAnOutage(Detour.Way first) {
        way = first;
        assertThat(checkout()).isInstanceOf(Unknown.class);
        way = (method, values, on) -> {
            throw new AmazonPayUnavailableException(FailureDetails.withoutAnswer("any", "an outage"), null, null);
        };
        pass(Duration.ofDays(5));
        assertThat(ledger.events).hasAtLeastOneElementOfType(PaymentParked.class);
        way = (method, values, on) -> on.toAmazon();
    }

    /** As servers do: the janitor comes all the time, and Amazon ends sessions in time. */
    private void pass(Duration time) {
        Instant end = ledger.now.plus(time);
        while (ledger.now.isBefore(end)) {
            amazon.endSessions(ledger.now);
            ledger.pass(Duration.ofMinutes(20));
        }
    }

    private void isDeclinedWithTheSession() {
        assertThat(ledger.payments.status(INTENT)).get().isInstanceOfSatisfying(Declined.class, declined -> assertThat(
                        declined.reason())
                .hasValue(ReasonCode.EXPIRED));
        assertThat(ledger.events)
                .filteredOn(PaymentChanged.class::isInstance)
                .last()
                .satisfies(
                        event -> assertThat(((PaymentChanged) event).result()).isInstanceOf(Declined.class));
        assertThat(amazon.effects).isZero();
    }

    private void isLookedAfterNoMore() {
        assertThat(database.read("select count(*) from amazonpay_session")).isEqualTo("0");
    }

    private List<SessionExpiring> warnings() {
        return ledger.events.stream()
                .filter(SessionExpiring.class::isInstance)
                .map(SessionExpiring.class::cast)
                .toList();
    }

    private static Object losesCompletions(Method method, Object[] values, Detour.Call on) throws Throwable {
        if (method.getName().equals("complete")) {
            throw new OutcomeUnknownException(FailureDetails.withoutAnswer("complete", "no answer"), null, null);
        }
        return on.toAmazon();
    }

    private static Object losesAnswers(Method method, Object[] values, Detour.Call on) throws Throwable {
        Object answer = on.toAmazon();
        if (method.getName().equals("complete")) {
            throw new OutcomeUnknownException(FailureDetails.withoutAnswer("complete", "no answer"), null, null);
        }
        return answer;
    }
}
