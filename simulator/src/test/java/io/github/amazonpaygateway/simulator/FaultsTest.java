package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.charge;
import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import io.github.amazonpaygateway.simulator.json.BodyText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    final TestShop shop = TestShop.open();
    final String permission = Checkout.permission(shop, "100.00");
    final String key = TestShop.newKey();

    @Test
    void strikeTheirOperationAsOftenAsAsked() {
        fault("{'operation':'createCharge','status':503,'times':2,'headers':{'Retry-After':'1'}}");

        assertThat(shop.get("chargePermissions/" + permission).status()).isEqualTo(200);
        SimulatorResponse first = create();
        assertThat(first.status()).isEqualTo(503);
        assertThat(first.bodyText()).contains("ServiceUnavailable");
        assertThat(first.headers()).containsEntry("Retry-After", "1");
        assertThat(create().status()).isEqualTo(503);
        assertThat(create().status()).isEqualTo(201);
        assertThat(lastEntries(3)).extracting(JournalEntry::fault).containsExactly(true, true, false);
        assertThat(lastEntries(3)).extracting(JournalEntry::signature).containsOnly("valid");
        assertThat(lastEntries(3)).extracting(JournalEntry::idempotencyKey).containsOnly(key);
    }

    @Test
    void canLoseTheAnswerOfWorkThatWasDone() {
        fault("{'operation':'createCharge','drop':true,'when':'after'}");

        assertThat(create().isDropped()).isTrue();

        assertThat(shop.simulator().ledger().sums().get("USD").authorized()).isEqualByComparingTo("30");
        assertThat(create().status()).isEqualTo(200);
        assertThat(shop.simulator().ledger().sums().get("USD").authorized()).isEqualByComparingTo("30");
    }

    @Test
    void canKeepTheWorkFromBeingDone() {
        fault("{'drop':true}");

        assertThat(create().isDropped()).isTrue();
        assertThat(shop.simulator().ledger().sums()).isEmpty();
        assertThat(lastEntries(1).get(0).status()).isZero();
    }

    @Test
    void canBreakTheBody() {
        fault("{'body':'<html>bad gateway</html>','status':502}");

        SimulatorResponse broken = create();

        assertThat(broken.status()).isEqualTo(502);
        assertThat(broken.headers()).containsEntry("Content-Type", "text/html");
        assertThat(broken.bodyText()).isEqualTo("<html>bad gateway</html>");
    }

    @Test
    void canTellAnErrorAboutWorkThatWasDone() {
        fault("{'status':500,'when':'after'}");

        assertThat(create().bodyText()).contains("InternalServerError");
        assertThat(create().status()).isEqualTo(200);
    }

    @Test
    void aDelayAloneLetsTheWorkBeDone() {
        fault("{'delay':'PT0.01S'}");

        assertThat(create().status()).isEqualTo(201);
    }

    @Test
    void areForgottenByAReset() {
        fault("{'status':503}");

        shop.simulator().reset();

        assertThat(shop.get("chargePermissions/" + permission).refusal()).isEqualTo("404 ResourceNotFound");
        assertThat(shop.simulator().journal().entries()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'delay':'soon'}", "{'when':'during'}", "{'colour':'red'}", "{'status':'teapot'}"})
    void haveToBeWellWorded(String fault) {
        assertThatThrownBy(() -> fault(fault)).isInstanceOf(IllegalArgumentException.class);
    }

    private void fault(String text) {
        shop.simulator().faults().add(BodyText.parse(json(text)));
    }

    private SimulatorResponse create() {
        return shop.raw("POST", "charges", charge(permission, "30.00"), Map.of("x-amz-pay-idempotency-key", key));
    }

    private List<JournalEntry> lastEntries(int count) {
        List<JournalEntry> all = shop.simulator().journal().entries();
        return all.subList(all.size() - count, all.size());
    }
}
