package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.LedgerEvent;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.ledger.wire.GatewayServer;
import io.github.amazonpaygateway.ledger.wire.RemoteGateway;
import io.github.amazonpaygateway.money.Money;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * That each Amazon of these tests refuses what comes from inside a transaction, and that events do: all other tests of the
 * ledger prove by it that there is no such call.
 */
class NothingInTransactionsTest {

    private static final Money AMOUNT = Money.of("40.00", "EUR");

    private final TestDatabase database = TestDatabase.inMemory().withTables();
    private final FakeAmazon amazon = new FakeAmazon();
    private final ChargePermissionId permission = amazon.permission("100.00");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theFakeIsNeitherReadNorChanged() {
        refused(() -> inTransaction(() -> amazon.get(permission)));
        refused(() -> inTransaction(() -> amazon.create(CreateCharge.of(permission, AMOUNT))));
        assertThat(amazon.charges).isEmpty();
    }

    @Test
    void theOneBehindADetourIsNotEither() {
        AmazonPayGateway real = Detour.outsideTransactions(amazon);
        refused(() -> inTransaction(() -> real.chargePermissions().get(permission)));
    }

    @Test
    void theOneOfAnotherProcessIsNotEither() {
        try (GatewayServer lent = new GatewayServer(amazon)) {
            AmazonPayGateway remote = new RemoteGateway(lent.port());
            assertThat(remote.chargePermissions().get(permission)).isEqualTo(amazon.get(permission));
            refused(() -> inTransaction(() -> remote.chargePermissions().get(permission)));
        }
    }

    @Test
    void theShopIsNotTold() {
        TestLedger ledger = new TestLedger(database, amazon);
        ledger.payments.authorize(IntentId.of("order/authorize"), permission, AMOUNT);
        LedgerEvent told = ledger.events.get(0);
        refused(() -> inTransaction(() -> ledger.told(told)));
    }

    @Test
    void anotherNodeOnTheSameThreadIsInNoTransactionOfThisOne() {
        TestLedger other = new TestLedger(database, amazon);
        inTransaction(() -> {
            other.payments.authorize(IntentId.of("order/authorize"), permission, AMOUNT);
            refused(() -> amazon.get(permission));
        });
        assertThat(amazon.charges).hasSize(1);
    }

    @Test
    void afterATransactionAllIsAllowed() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(amazon.get(permission).chargePermissionId()).isEqualTo(permission);
    }

    private void inTransaction(Runnable work) {
        database.transactions().inNew(connection -> {
            work.run();
            return 0;
        });
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AssertionError.class).hasMessageContaining("inside a transaction");
    }
}
