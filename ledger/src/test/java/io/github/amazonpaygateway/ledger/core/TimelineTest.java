package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.TimelineEntry;
import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.money.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the story and the intents of an order tell. */
@ParameterizedClass
@EnumSource(Databases.class)
class TimelineTest {

    private static final IntentId ONE = IntentId.of("order-1/a");
    private static final IntentId TWO = IntentId.of("order-1/b");
    private static final IntentId OTHER_ORDER = IntentId.of("order-10/a");
    private static final Money AMOUNT = Money.of("40.00", "EUR");
    /** By sha256sum of PURCHASE, 40.00 EUR, P01-0000000-1 and what is empty or false, one line each. */
    private static final String HASH = "9171f758aef79ebc37849c2755baa643a3697f5c2f2d99ad854319080f109834";

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
        ledger = new TestLedger(database, amazon);
        permission = amazon.permission("100.00");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyLineOfAnIntentHasTheHashOfItsRequest() {
        amazon.next(Fault.LOST_ANSWER);
        ledger.payments.purchase(ONE, permission, AMOUNT);
        ledger.pass(Duration.ofSeconds(5));
        ledger.payments.purchase(TWO, permission, Money.of("40.01", "EUR"));

        assertThat(linesOf(ONE)).extracting(TimelineEntry::happening).containsExactly("RECORDED", "LOST", "ACCEPTED");
        assertThat(linesOf(ONE)).allMatch(line -> line.requestHash().equals(Optional.of(HASH)));
        assertThat(linesOf(TWO))
                .isNotEmpty()
                .allMatch(line -> line.requestHash().orElseThrow().matches("[0-9a-f]{64}"))
                .noneMatch(line -> line.requestHash().equals(Optional.of(HASH)));
    }

    @Test
    void aRefusalHasTheRequestIdOfAmazon() {
        TestLedger refused = new TestLedger(database, new Detour(amazon, (method, values, on) -> {
            if (method.getName().equals("get")) {
                return on.toAmazon();
            }
            throw new RequestRejectedException(new FailureDetails(
                    "create", Optional.of(400), Optional.empty(), Optional.of("R-4711"), Optional.empty()));
        }));

        refused.payments.purchase(ONE, permission, AMOUNT);

        assertThat(linesOf(ONE))
                .extracting(TimelineEntry::happening, TimelineEntry::requestId)
                .containsExactly(tuple("RECORDED", Optional.empty()), tuple("REFUSED", Optional.of("R-4711")));
    }

    @Test
    void aLineTellsAllThatIsKnown() {
        ledger.payments.purchase(ONE, permission, AMOUNT);

        TimelineEntry line = linesOf(ONE).get(1);
        assertThat(line.at()).isEqualTo(TestLedger.START);
        assertThat(line.operation()).contains(Operation.PURCHASE);
        assertThat(line.attempt()).contains(1);
        assertThat(line.idempotencyKey()).contains(AttemptKey.of("", ONE, 1).value());
        assertThat(line.before()).contains("SENDING");
        assertThat(line.after()).contains("DONE");
        assertThat(line.objectId())
                .contains(amazon.charges.keySet().iterator().next().value());
        assertThat(line.node()).isEqualTo("node-1");
    }

    @Test
    void allIntentsOfAnOrderAreFoundAndNoOthers() {
        ledger.payments.authorize(ONE, permission, AMOUNT);
        amazon.next(Fault.SOFT_DECLINE);
        ledger.payments.purchase(TWO, permission, AMOUNT);
        ledger.payments.authorize(OTHER_ORDER, permission, Money.of("1.00", "EUR"));
        ledger.payments.authorize(IntentId.of("order-1"), permission, Money.of("2.00", "EUR"));

        assertThat(ledger.payments.find("order-1"))
                .extracting(PaymentResult::intent)
                .containsExactlyInAnyOrder(ONE, TWO, IntentId.of("order-1"));
        assertThat(ledger.payments.find("order-1")).allMatch(this::isAsItsStatus);
        assertThat(ledger.payments.find("order-10"))
                .extracting(PaymentResult::intent)
                .containsExactly(OTHER_ORDER);
        assertThat(ledger.payments.find("order-2")).isEmpty();
        assertThat(ledger.payments.find("order")).isEmpty();
    }

    private boolean isAsItsStatus(PaymentResult found) {
        return ledger.payments.status(found.intent()).equals(Optional.of(found));
    }

    private List<TimelineEntry> linesOf(IntentId intent) {
        return ledger.payments.timeline("order-1").stream()
                .filter(line -> line.intent().equals(Optional.of(intent)))
                .toList();
    }
}
