package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.LedgerEvent.OrphanFound;
import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.money.Money;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Money taken behind the back of the shop, and nothing but the balance that Amazon tells: here the simulator's. */
@ParameterizedClass
@EnumSource(Databases.class)
class OrphanTest {

    @Parameter
    Databases product;

    private final SimulatorFront front = new SimulatorFront(SimulatedAmazon.fresh());
    private final GatewayContainer container = new GatewayContainer(SimulatedShop.settings("", front.url()));
    private final SimulatedAmazon amazon = new SimulatedAmazon(front, container.gateway(""));
    private TestDatabase database;
    private TestLedger ledger;

    @BeforeEach
    void open() {
        database = product.fresh().withTables();
        ledger = new TestLedger(database, amazon.gateway(), Instant.now());
    }

    @AfterEach
    void close() {
        container.close();
        front.close();
        database.close();
    }

    @Test
    void whatNoIntentExplainsIsToldOnceAndAgainWhenThereIsMore() {
        ChargePermissionId permission = amazon.permission("100.00");
        ledger.payments.purchase(IntentId.of("order-1/1"), permission, Money.of("40.00", "EUR"));
        ledger.pass(Duration.ofDays(1));
        assertTold();

        take(permission, "10.00");
        assertTold("10.00 EUR");
        take(permission, "5.00");

        assertTold("10.00 EUR", "15.00 EUR");
    }

    private void take(ChargePermissionId permission, String amount) {
        amazon.gateway()
                .charges()
                .create(CreateCharge.of(permission, Money.of(amount, "EUR")).capturingNow());
        ledger.pass(Duration.ofDays(2));
        ledger.pass(Duration.ofDays(2));
    }

    private void assertTold(String... amounts) {
        assertThat(ledger.events.stream()
                        .filter(OrphanFound.class::isInstance)
                        .map(event -> ((OrphanFound) event).explanation().split(" ", 6))
                        .map(words -> words[3] + " " + words[4]))
                .containsExactly(amounts);
    }
}
