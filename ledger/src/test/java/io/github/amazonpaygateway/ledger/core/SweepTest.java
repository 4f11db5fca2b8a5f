package io.github.amazonpaygateway.ledger.core;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.LedgerEvent;
import io.github.amazonpaygateway.ledger.LedgerEvent.AuthorizationEnded;
import io.github.amazonpaygateway.ledger.LedgerEvent.AuthorizationExpiring;
import io.github.amazonpaygateway.ledger.LedgerEvent.Ending;
import io.github.amazonpaygateway.ledger.LedgerEvent.OrphanFound;
import io.github.amazonpaygateway.ledger.LedgerEvent.PaymentParked;
import io.github.amazonpaygateway.ledger.LedgerEvent.PermissionExpiring;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.PaymentResult.Done;
import io.github.amazonpaygateway.ledger.PaymentResult.Unknown;
import io.github.amazonpaygateway.ledger.Permit;
import io.github.amazonpaygateway.ledger.Refusal;
import io.github.amazonpaygateway.ledger.core.LedgerTimes.ExpiryPolicy;
import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class SweepTest {

    private static final IntentId INTENT = IntentId.of("order-1/authorize");
    private static final Money AMOUNT = Money.of("40.00", "EUR");

    @Parameter
    Databases product;

    TestDatabase database;
    FakeAmazon amazon;
    TestLedger ledger;
    ChargePermissionId permission;

    @BeforeEach
    void open() {
        database = product.fresh().withTables();
        amazon = new FakeAmazon();
        open(LedgerTimes.DEFAULT);
    }

    private void open(LedgerTimes times) {
        ledger = new TestLedger(database, amazon, times);
        permission = amazon.permission("100.00");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAuthorizationThatEndsByItselfIsTold() {
        ledger.payments.authorize(INTENT, permission, AMOUNT);
        amazon.decide(charge(), ChargeState.CANCELED);

        ledger.pass(Duration.ofHours(7));

        assertThat(told(AuthorizationEnded.class))
                .extracting(AuthorizationEnded::charge)
                .containsExactly(charge());
    }

    @Test
    void anAuthorizationThatTheShopCanceledIsNotTold() {
        ledger.payments.authorize(INTENT, permission, AMOUNT);
        ledger.payments.cancel(IntentId.of("order-1/cancel"), charge(), "changed mind");

        ledger.pass(Duration.ofHours(7));

        assertThat(told(AuthorizationEnded.class)).isEmpty();
    }

    @Test
    void theEndOfAnAuthorizationIsToldOnceAndInTime() {
        amazon.expires = Optional.of(ledger.now.plus(Duration.ofDays(30)));
        ledger.payments.authorize(INTENT, permission, AMOUNT);

        for (int day = 0; day < 26; day++) {
            ledger.pass(Duration.ofDays(1));
        }
        assertThat(told(AuthorizationExpiring.class)).isEmpty();
        ledger.pass(Duration.ofDays(1));
        ledger.pass(Duration.ofDays(1));

        assertThat(told(AuthorizationExpiring.class))
                .extracting(AuthorizationExpiring::charge)
                .containsExactly(charge());
    }

    @Test
    void theEndOfCapturesAtOnceIsToldBeforeThatOfTheAuthorization() {
        amazon.created = Optional.of(ledger.now);
        amazon.expires = Optional.of(afterDays(30));
        ledger.payments.authorize(INTENT, permission, AMOUNT);

        passDays(3);
        assertThat(told(AuthorizationExpiring.class)).isEmpty();
        passDays(23);
        assertThat(told(AuthorizationExpiring.class))
                .extracting(AuthorizationExpiring::ending, AuthorizationExpiring::expires)
                .containsExactly(tuple(Ending.CAPTURE_AT_ONCE, TestLedger.START.plus(Duration.ofDays(7))));
        passDays(3);

        assertThat(told(AuthorizationExpiring.class))
                .extracting(AuthorizationExpiring::ending, AuthorizationExpiring::expires)
                .hasSize(2)
                .endsWith(tuple(Ending.AUTHORIZATION, TestLedger.START.plus(Duration.ofDays(30))));
    }

    @Test
    void anAuthorizationThatEndsSoonerIsToldAsThat() {
        amazon.created = Optional.of(ledger.now);
        amazon.expires = Optional.of(afterDays(5));
        ledger.payments.authorize(INTENT, permission, AMOUNT);

        passDays(5);

        assertThat(told(AuthorizationExpiring.class))
                .extracting(AuthorizationExpiring::ending)
                .containsExactly(Ending.AUTHORIZATION);
    }

    @Test
    void onlyTheEndOfTheAuthorizationIsTheReasonToCaptureIt() {
        open(times(ExpiryPolicy.CAPTURE));
        amazon.created = Optional.of(ledger.now);
        amazon.expires = Optional.of(afterDays(30));
        ledger.payments.authorize(INTENT, permission, AMOUNT);

        passDays(26);
        assertThat(amazon.taken().isZero()).isTrue();
        passDays(1);

        assertThat(amazon.taken()).isEqualTo(AMOUNT);
    }

    @Test
    void whatEndsIsCapturedWhenTheShopHasDecidedSo() {
        open(times(ExpiryPolicy.CAPTURE));
        amazon.expires = Optional.of(ledger.now.plus(Duration.ofDays(2)));
        ledger.payments.authorize(INTENT, permission, AMOUNT);

        ledger.pass(Duration.ofDays(1));

        assertThat(amazon.taken()).isEqualTo(AMOUNT);
    }

    @Test
    void whatEndsIsAuthorizedAnewWhenTheShopHasDecidedSo() {
        open(times(ExpiryPolicy.REAUTHORIZE));
        amazon.expires = Optional.of(ledger.now.plus(Duration.ofDays(2)));
        ledger.payments.authorize(INTENT, permission, AMOUNT);
        amazon.expires = Optional.of(ledger.now.plus(Duration.ofDays(40)));

        ledger.pass(Duration.ofDays(1));

        assertThat(amazon.charges.values())
                .extracting(charge -> charge.status().state())
                .containsExactly(ChargeState.CANCELED, ChargeState.AUTHORIZED);
    }

    @Test
    void whatAnOutageKeepsFromBeingCapturedIsCapturedLater() {
        open(times(ExpiryPolicy.CAPTURE));
        amazon.expires = Optional.of(ledger.now.plus(Duration.ofDays(2)));
        amazon.next(Fault.NONE, Fault.UNREACHED);
        ledger.payments.authorize(INTENT, permission, AMOUNT);

        ledger.pass(Duration.ofHours(7));
        assertThat(amazon.taken().isZero()).isTrue();
        ledger.pass(Duration.ofHours(7));

        assertThat(amazon.taken()).isEqualTo(AMOUNT);
        assertThat(told(AuthorizationExpiring.class)).hasSize(1);
    }

    @Test
    void whatAnOutageKeepsFromBeingAuthorizedAnewIsAuthorizedLater() {
        open(times(ExpiryPolicy.REAUTHORIZE));
        amazon.expires = Optional.of(ledger.now.plus(Duration.ofDays(2)));
        amazon.next(Fault.NONE, Fault.NONE, Fault.UNREACHED);
        ledger.payments.authorize(INTENT, permission, AMOUNT);
        amazon.expires = Optional.of(ledger.now.plus(Duration.ofDays(40)));

        ledger.pass(Duration.ofHours(7));
        assertThat(amazon.charges).hasSize(1);
        ledger.pass(Duration.ofHours(7));

        assertThat(amazon.charges.values())
                .extracting(charge -> charge.status().state())
                .containsExactly(ChargeState.CANCELED, ChargeState.AUTHORIZED);
        ledger.pass(Duration.ofHours(7));
        assertThat(database.read("select count(*) from amazonpay_charge where due is not null and state = 'CANCELED'"))
                .isEqualTo("0");
    }

    @Test
    void anIntentThatCannotBeWrittenKeepsNoOtherWaiting() {
        amazon.next(Fault.LOST_ANSWER, Fault.LOST_ANSWER);
        ledger.payments.purchase(IntentId.of("order-1/1"), permission, AMOUNT);
        ledger.payments.purchase(IntentId.of("order-1/2"), permission, AMOUNT);
        database.execute(
                "alter table amazonpay_intent add constraint poison check (intent_id <> 'order-1/1' or state <> 'DONE')");

        ledger.pass(Duration.ofSeconds(6));

        assertThat(ledger.payments.status(IntentId.of("order-1/1"))).get().isInstanceOf(Unknown.class);
        assertThat(ledger.payments.status(IntentId.of("order-1/2"))).get().isInstanceOf(Done.class);
    }

    @Test
    void whatIsClosedStaysSoWhateverAnOlderAnswerSays() {
        ChargePermission open = amazon.get(permission);
        ledger.payments.authorize(INTENT, permission, AMOUNT);
        ledger.payments.closePermission(IntentId.of("order-1/close"), permission, "all is done");

        ledger.janitor.observe("", open);

        assertThat(ledger.payments.may(PaymentRequest.authorize(permission, AMOUNT)))
                .isInstanceOfSatisfying(
                        Permit.Refused.class, why -> assertThat(why.why()).isEqualTo(Refusal.PERMISSION_CLOSED));
    }

    @Test
    void theEndOfAPermissionIsToldOnceAndInTime() {
        permission = amazon.permission(ChargePermissionType.ONE_TIME, "100.00", afterDays(180));
        ledger.payments.authorize(INTENT, permission, AMOUNT);

        passDays(176);
        assertThat(told(PermissionExpiring.class)).isEmpty();
        passDays(3);

        assertThat(told(PermissionExpiring.class))
                .extracting(PermissionExpiring::permission, PermissionExpiring::expires)
                .containsExactly(tuple(permission, TestLedger.START.plus(Duration.ofDays(180))));
    }

    /** Each charge of a subscription begins its 13 months anew. */
    @Test
    void theEndOfASubscriptionIsToldAgainWheneverItHasMoved() {
        Instant first = months(TestLedger.START, 13);
        permission = amazon.permission(ChargePermissionType.RECURRING, "100.00", first);
        ledger.payments.purchase(IntentId.of("order-1/1"), permission, AMOUNT);
        passUntil(first.minus(Duration.ofDays(1)));
        ledger.payments.purchase(IntentId.of("order-1/2"), permission, AMOUNT);
        Instant second = months(ledger.now, 13);
        amazon.moveEnd(permission, second);

        passUntil(second.minus(Duration.ofDays(4)));
        assertThat(told(PermissionExpiring.class)).hasSize(1);
        passUntil(second);

        assertThat(told(PermissionExpiring.class))
                .extracting(PermissionExpiring::expires)
                .containsExactly(first, second);
    }

    /** Not as Amazon documents it, but then the shop has to hear of it. */
    @Test
    void theEndOfAnAuthorizationIsToldAgainWhenItHasMoved() {
        amazon.expires = Optional.of(afterDays(10));
        ledger.payments.authorize(INTENT, permission, AMOUNT);
        passDays(8);
        amazon.expires = Optional.of(afterDays(20));
        amazon.decide(charge(), ChargeState.AUTHORIZED);

        passDays(18);

        assertThat(told(AuthorizationExpiring.class))
                .extracting(AuthorizationExpiring::expires)
                .containsExactly(
                        TestLedger.START.plus(Duration.ofDays(10)), TestLedger.START.plus(Duration.ofDays(28)));
    }

    @Test
    void aChargeBehindTheBackOfTheShopIsAnOrphan() {
        ledger.payments.authorize(INTENT, permission, AMOUNT);
        ChargeId foreign = amazon.chargeBehindOurBack(permission, "10.00");

        ledger.janitor.observe("", amazon.get(foreign));
        ledger.pass(Duration.ofHours(7));
        ledger.pass(Duration.ofDays(2));

        assertThat(told(OrphanFound.class)).extracting(OrphanFound::objectId).containsExactly(foreign.value());
    }

    @Test
    void moneyThatOnlyTheBalanceTellsOfIsToldWheneverMoreOfItIsFound() {
        ledger.payments.authorize(INTENT, permission, AMOUNT);
        ChargeId first = amazon.chargeBehindOurBack(permission, "10.00");
        passDays(3);
        assertOrphans("10.00 EUR");

        amazon.chargeBehindOurBack(permission, "5.00");
        passDays(3);
        assertOrphans("10.00 EUR", "15.00 EUR");

        ledger.janitor.observe("", amazon.get(first));
        passDays(3);
        amazon.chargeBehindOurBack(permission, "6.00");
        passDays(3);
        assertOrphans("10.00 EUR", "15.00 EUR", "11.00 EUR");
    }

    @Test
    void aCompletedSessionWhoseChargeNobodyCouldReadIsNoOrphan() {
        amazon.unreadable = true;
        ledger.payments.checkout(
                IntentId.of("order-1/checkout"), amazon.session(PaymentDetails.authorizeWithCapture(AMOUNT)), AMOUNT);

        passDays(3);

        assertThat(told(OrphanFound.class)).isEmpty();
    }

    @Test
    void theChargeOfAnEarlierAttemptIsNoOrphan() {
        amazon.next(Fault.PENDING);
        ledger.payments.authorize(INTENT, permission, AMOUNT);
        amazon.decide(charge(), ChargeState.DECLINED);
        ledger.pass(Duration.ofMinutes(1));
        ledger.payments.retry(INTENT);
        ledger.janitor.observe("", amazon.get(charge()));

        passDays(3);

        assertThat(told(OrphanFound.class)).isEmpty();
        assertThat(database.read("select count(*) from amazonpay_charge where due is not null and state = 'DECLINED'"))
                .isEqualTo("0");
    }

    /** On the permission, in this order. */
    private void assertOrphans(String... amounts) {
        assertThat(told(OrphanFound.class))
                .filteredOn(orphan -> orphan.objectId().equals(permission.value()))
                .extracting(OrphanFound::explanation)
                .containsExactly(Arrays.stream(amounts)
                        .map(amount -> "no intent explains " + amount + " taken or reserved on this permission")
                        .toArray(String[]::new));
    }

    @Test
    void whatNobodyFindsOutIsParkedStaysReservedAndCanBeResolvedByHand() {
        Fault[] outage = new Fault[100];
        Arrays.fill(outage, Fault.LOST_REQUEST);
        amazon.next(outage);
        ledger.payments.purchase(INTENT, permission, AMOUNT);

        for (int hour = 0; hour < 24 * 5; hour++) {
            ledger.pass(Duration.ofHours(1));
        }

        assertThat(told(PaymentParked.class)).extracting(PaymentParked::intent).containsExactly(INTENT);
        assertThat(ledger.janitor.parkedCount()).isEqualTo(1);
        assertThat(ledger.payments.purchase(INTENT, permission, AMOUNT)).isInstanceOf(Unknown.class);

        while (!(ledger.payments.resolve(INTENT) instanceof Done)) {
            assertThat(amazon.writes).isLessThan(150);
        }
        assertThat(amazon.taken()).isEqualTo(AMOUNT);
        assertThat(ledger.janitor.parkedCount()).isZero();
    }

    @Test
    void whatCannotEvenBeAskedIsParkedToo() {
        amazon.next(Fault.LOST_REQUEST);
        ledger.payments.purchase(INTENT, permission, AMOUNT);
        ledger.amazonIsGone = true;

        for (int hour = 0; hour < 24 * 5; hour++) {
            ledger.pass(Duration.ofHours(1));
        }

        assertThat(told(PaymentParked.class)).extracting(PaymentParked::intent).containsExactly(INTENT);
    }

    @Test
    void theEndOfAPermissionLetsItsChargesBeRead() {
        ledger.payments.authorize(INTENT, permission, AMOUNT);
        ledger.payments.closePermission(IntentId.of("order-1/close"), permission, "all is done");
        amazon.decide(charge(), ChargeState.CANCELED);

        ledger.pass(Duration.ofSeconds(1));

        assertThat(ledger.payments.timeline("order-1"))
                .filteredOn(entry -> entry.happening().equals("SEEN"))
                .extracting(entry -> entry.after().orElseThrow())
                .containsExactly("AUTHORIZED", "CANCELED");
    }

    private static LedgerTimes times(ExpiryPolicy policy) {
        LedgerTimes standard = LedgerTimes.DEFAULT;
        return new LedgerTimes(
                standard.schedule(),
                standard.giveUpAfter(),
                standard.lease(),
                standard.authorizedPoll(),
                standard.permissionPoll(),
                standard.warnBefore(),
                policy);
    }

    private Instant afterDays(int days) {
        return ledger.now.plus(Duration.ofDays(days));
    }

    private static Instant months(Instant from, int months) {
        return from.atOffset(UTC).plusMonths(months).toInstant();
    }

    private void passDays(int days) {
        passUntil(afterDays(days));
    }

    private void passUntil(Instant end) {
        while (ledger.now.isBefore(end)) {
            ledger.pass(Duration.ofDays(1));
        }
    }

    private ChargeId charge() {
        return amazon.charges.keySet().iterator().next();
    }

    private <T extends LedgerEvent> List<T> told(Class<T> type) {
        return ledger.events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
