package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.simulator.ledger.Sums;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/** What must be true of a ledger and a simulator that know nothing but one order, when all has come to its end. */
final class SimulatorAgreement {

    private static final String CURRENCY = "EUR";
    private static final int DECIMALS = 2;

    private final TestDatabase database;
    private final SimulatedAmazon amazon;

    SimulatorAgreement(TestDatabase database, SimulatedAmazon amazon) {
        this.database = database;
        this.amazon = amazon;
    }

    /** Both have the very sums that the call leads to, and the same charges and refunds. */
    void check(ShopCall call) {
        Sums moved = amazon.simulator.ledger().sums().getOrDefault(CURRENCY, nothing());
        assertThat(moved.authorized())
                .as("reserved")
                .isEqualByComparingTo(call.authorized)
                .isEqualByComparingTo(ledger("amount", "amazonpay_charge where state = 'AUTHORIZED'"));
        assertThat(moved.captured())
                .as("taken")
                .isEqualByComparingTo(call.captured)
                .isEqualByComparingTo(ledger("captured", "amazonpay_charge"));
        assertThat(moved.refunded())
                .as("given back")
                .isEqualByComparingTo(call.refunded)
                .isEqualByComparingTo(
                        ledger("amount", "amazonpay_intent where operation = 'REFUND' and state = 'DONE'"));
        assertThat(moved.refundInitiated()).as("on its way back").isZero();
        sameCharges();
        assertThat(objects("refunds")).hasSize(call.refunded.signum());
    }

    private static Sums nothing() {
        return new Sums(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private BigDecimal ledger(String column, String from) {
        return new BigDecimal(database.read("select coalesce(sum(" + column + "), 0) from " + from))
                .movePointLeft(DECIMALS);
    }

    private void sameCharges() {
        List<JsonObject> charges = objects("charges");
        charges.forEach(charge -> sameCharge(ChargeId.of(charge.getString("chargeId"))));
        assertThat(database.read("select count(*) from amazonpay_charge")).isEqualTo(String.valueOf(charges.size()));
    }

    private void sameCharge(ChargeId id) {
        Charge charge = amazon.gateway().charges().get(id);
        ChargeRecord known = database.transactions()
                .inNew(connection -> ChargeRecords.find(connection, "", id))
                .orElseThrow();
        assertThat(known.state()).isEqualTo(charge.status().state());
        assertThat(known.amount()).isEqualTo(charge.chargeAmount());
        assertThat(known.captured()).isEqualTo(charge.captured());
    }

    private List<JsonObject> objects(String kind) {
        return amazon.simulator.ledger().toJson().getJsonArray(kind).getValuesAs(JsonObject.class);
    }
}
