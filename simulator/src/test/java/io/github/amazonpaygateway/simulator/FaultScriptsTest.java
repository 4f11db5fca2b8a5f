package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultScriptsTest {

    final TestShop shop = TestShop.open();
    final String permission = Checkout.permission(shop, "100.00");

    @Test
    void strikeFromTheNthCallOn() {
        fault("{'operation':'getChargePermission','call':3,'times':2,'status':503}");

        shop.get("charges/other-operations-do-not-count");

        assertThat(statuses(6)).containsExactly(200, 200, 503, 503, 200, 200);
    }

    @Test
    void strikeByChanceTheSameCallsUnderTheSameSeed() {
        List<Integer> first = statusesUnder("{'probability':0.3,'seed':7,'status':500}");

        assertThat(statusesUnder("{'probability':0.3,'seed':7,'status':500}")).isEqualTo(first);
        assertThat(statusesUnder("{'probability':0.3,'seed':8,'status':500}")).isNotEqualTo(first);
        assertThat(first.stream().filter(status -> status == 500).count()).isBetween(10L, 50L);
    }

    @Test
    void twoScriptsCountTheSameCalls() {
        fault("{'call':2,'status':500}");
        fault("{'call':3,'status':503}");

        assertThat(statuses(4)).containsExactly(200, 500, 503, 200);
    }

    @Test
    void canCutTheBodyButNotItsAnnouncedLength() {
        byte[] whole = raw().body();
        fault("{'answer':'truncated'}");

        SimulatorResponse cut = raw();

        assertThat(cut.body()).isEqualTo(Arrays.copyOf(whole, whole.length / 2));
        assertThat(cut.contentLength()).isEqualTo(whole.length);
    }

    @Test
    void canSpoilTheAnswer() {
        String whole = raw().bodyText();
        fault("{'answer':'malformed'}");
        fault("{'answer':'duplicated'}");
        fault("{'answer':'html'}");

        assertThat(raw().bodyText()).isEqualTo(whole.substring(0, whole.length() - 1));
        assertThat(raw().bodyText()).isEqualTo(whole + whole);
        SimulatorResponse page = raw();
        assertThat(page.status()).isEqualTo(502);
        assertThat(page.bodyText()).startsWith("<html>");
    }

    @Test
    void canAddWhatNobodyKnows() {
        fault("{'answer':'unknownFields'}");
        fault("{'answer':'unknownState'}");

        Reply fields = shop.get("chargePermissions/" + permission);
        assertThat(fields.body().json()).containsKeys("simulatedUnknownField", "chargePermissionId");
        assertThat(fields.body().json().getJsonObject("statusDetails")).containsKey("simulatedUnknownField");
        assertThat(fields.state()).isEqualTo("Chargeable");
        assertThat(shop.get("chargePermissions/" + permission).stateAndReason())
                .isEqualTo("SimulatedUnknownState/SimulatedUnknownReason");
    }

    @Test
    void spoilTheAnswerOfWorkThatIsDone() {
        fault("{'operation':'createCharge','answer':'truncated','when':'before'}");

        shop.raw("POST", "charges", Bodies.charge(permission, "30.00"), Map.of("x-amz-pay-idempotency-key", "k"));

        assertThat(shop.simulator().ledger().sums().get("USD").authorized()).isEqualByComparingTo("30");
    }

    @Test
    void canMakeTheClockJump() {
        Instant before = shop.simulator().clock().now();
        fault("{'advance':'P8D'}");

        assertThat(statuses(1)).containsExactly(200);

        assertThat(shop.simulator().clock().now()).isEqualTo(before.plus(Duration.ofDays(8)));
    }

    @Test
    void cannotMakeARealClockJump() {
        var real = AmazonPaySimulator.create(shop.simulator().options().withClock(ClockMode.REAL));

        assertThatThrownBy(() -> real.faults().add(BodyText.parse("{\"advance\":\"P1D\"}")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hangUntilTheyAreCleared() throws Exception {
        fault("{'hang':true}");
        var hanging = CompletableFuture.supplyAsync(this::raw);
        while (!shop.simulator().faults().toJson().getJsonArray("faults").isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(hanging).isNotDone();

        while (!hanging.isDone()) {
            shop.simulator().faults().clear();
            Thread.onSpinWait();
        }

        assertThat(hanging.get(10, TimeUnit.SECONDS).isDropped()).isTrue();
    }

    @Test
    void areListedWithWhatTheyHaveDone() {
        fault("{'times':2,'status':503}");
        statuses(1);

        var listed = shop.simulator().faults().toJson().getJsonArray("faults").getJsonObject(0);
        assertThat(listed.getInt("calls")).isOne();
        assertThat(listed.getInt("struck")).isOne();
        assertThat(listed.getJsonObject("fault").getInt("status")).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'probability':1.5}",
                "{'probability':'often'}",
                "{'answer':'eaten'}",
                "{'operation':'createCharges'}",
                "{'status':99}",
                "{'status':600}",
                "{'delay':'-PT1S'}",
                "{'call':-1}",
                "{'advance':'P9999999D'}"
            })
    void haveToBeWellWorded(String fault) {
        assertThatThrownBy(() -> fault(fault)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Integer> statusesUnder(String fault) {
        shop.simulator().faults().clear();
        fault(fault);
        return statuses(100);
    }

    private List<Integer> statuses(int calls) {
        return IntStream.range(0, calls).mapToObj(i -> raw().status()).toList();
    }

    private SimulatorResponse raw() {
        return shop.raw("GET", "chargePermissions/" + permission, "", Map.of());
    }

    private void fault(String text) {
        shop.simulator().faults().add(BodyText.parse(json(text)));
    }
}
