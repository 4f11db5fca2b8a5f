package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.DeclineReason;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shop sees when Amazon or the way there fails. */
@TestInstance(Lifecycle.PER_CLASS)
class TroubleTest {

    static final Money TEN = Money.of("10.00", "USD");

    LocalAmazonPay amazon;
    ShopContainer shop;
    AmazonPayGateway pay;
    CreateCharge request;

    @BeforeAll
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        shop = new ShopContainer(ShopContainer.impatient(amazon));
        pay = shop.gateway();
    }

    @BeforeEach
    void order() {
        amazon.simulator.reset();
        request = CreateCharge.of(Purchase.permission(pay, amazon), TEN).capturingNow();
        amazon.simulator.journal().clear();
    }

    @AfterAll
    void stop() {
        shop.close();
        amazon.close();
    }

    @Test
    void aRetryCarriesTheSameKeyAndAValidSignatureOfItsOwn() {
        fault("{'operation':'createCharge','status':503,'times':2}");

        assertThat(accepted(pay.charges().create(request)).captured()).isEqualTo(TEN);

        List<JournalEntry> attempts = amazon.simulator.journal().entries();
        assertThat(attempts).hasSize(3);
        assertThat(attempts)
                .extracting(JournalEntry::idempotencyKey)
                .containsOnly(request.key().value());
        assertThat(attempts).extracting(JournalEntry::signature).containsOnly("valid");
        assertThat(attempts)
                .extracting(JournalEntry::bodySha256)
                .containsOnly(attempts.get(0).bodySha256());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'operation':'createCharge','when':'after','drop':true}",
                "{'operation':'createCharge','when':'after','status':500,'body':'{}'}",
                "{'operation':'createCharge','when':'after','status':200,'body':'<html>all is well</html>'}",
                "{'operation':'createCharge','when':'after','status':201,'body':''}",
                "{'operation':'createCharge','when':'after','status':201,'body':'{\\\"chargeId\\\":\\\"S01-'}",
                "{'operation':'createCharge','when':'after','status':408,'body':''}"
            })
    void anAnswerLostAfterTheChargeIsFoundAgainByTheKey(String lostAnswer) {
        fault(lostAnswer);

        ChargeOutcome outcome = pay.charges().create(request);

        assertThat(accepted(outcome).captured()).isEqualTo(TEN);
        assertThat(captured()).isEqualTo("10.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'operation':'createCharge','when':'after','status':502,'body':'<html>bad gateway</html>','times':9}",
                "{'operation':'createCharge','when':'after','status':200,'body':'<html>all is well</html>','times':9}",
                "{'operation':'createCharge','when':'after','status':201,'body':'','times':9}"
            })
    void anOutcomeThatStaysUnknownCarriesStatusRequestIdAndKey(String trouble) {
        fault(trouble);

        assertThatThrownBy(() -> pay.charges().create(request))
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> {
                    assertThat(unknown.idempotencyKey()).contains(request.key());
                    assertThat(unknown.status()).isPresent();
                    assertThat(unknown.requestId()).isPresent();
                    assertThat(unknown.operation()).isEqualTo("createCharge");
                });

        amazon.simulator.faults().clear();
        assertThat(accepted(pay.charges().create(request)).captured()).isEqualTo(TEN);
        assertThat(captured()).isEqualTo("10.00");
    }

    @Test
    void throttledForLongIsUnavailable() {
        fault("{'operation':'createCharge','status':429,'times':9}");

        assertThatThrownBy(() -> pay.charges().create(request)).isInstanceOf(AmazonPayUnavailableException.class);

        assertThat(captured()).isEqualTo("0.00");
    }

    @Test
    void aReadThatFailsIsUnavailable() {
        fault("{'operation':'getChargePermission','status':200,'body':'[]','times':9}");

        assertThatThrownBy(() -> pay.chargePermissions().get(request.chargePermissionId()))
                .isInstanceOf(AmazonPayUnavailableException.class);
    }

    @Test
    void aRefusalByTheBankIsAValueAndIsNotRetried() {
        fault("{'operation':'createCharge','status':422,"
                + "'body':'{\\\"reasonCode\\\":\\\"HardDeclined\\\",\\\"message\\\":\\\"no\\\"}'}");

        assertThat(pay.charges().create(request))
                .isInstanceOfSatisfying(ChargeOutcome.Declined.class, declined -> assertThat(declined.reason())
                        .isEqualTo(DeclineReason.HARD_DECLINED));
        assertThat(amazon.simulator.journal().entries()).hasSize(1);
    }

    @Test
    void aProcessingFailureIsNotRetriedAlthoughItIsA500() {
        fault("{'operation':'createCharge','status':500,"
                + "'body':'{\\\"reasonCode\\\":\\\"ProcessingFailure\\\",\\\"message\\\":\\\"no\\\"}'}");

        assertThat(pay.charges().create(request)).isInstanceOf(ChargeOutcome.Declined.class);
        assertThat(amazon.simulator.journal().entries()).hasSize(1);
    }

    private void fault(String json) {
        try (var reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
            amazon.simulator.faults().add(reader.readObject());
        }
    }

    private String captured() {
        JsonObject sums = amazon.simulator.ledger().toJson().getJsonObject("sums");
        return sums.isEmpty() ? "0.00" : sums.getJsonObject("USD").getString("captured");
    }

    private static Charge accepted(ChargeOutcome outcome) {
        assertThat(outcome).isInstanceOf(ChargeOutcome.Accepted.class);
        return ((ChargeOutcome.Accepted) outcome).charge();
    }
}
