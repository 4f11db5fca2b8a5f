package io.github.amazonpaygateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.ledger.Sums;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a shop does in whatever order, money adds up and what is over stays over. */
class RandomHistoriesTest {

    private static final BigDecimal LIMIT = new BigDecimal("100.00");
    private static final Set<String> FINAL = Set.of("Captured", "Canceled", "Declined", "Refunded");

    final TestShop shop = TestShop.open();
    final List<String> permissions = new ArrayList<>();
    final List<String> charges = new ArrayList<>();
    final Map<String, String> over = new HashMap<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void keepTheirPromises(long seed) {
        var random = new Random(seed);
        permissions.add(Checkout.permission(shop, "100.00"));
        for (int step = 0; step < 120; step++) {
            doSomething(random);
            checkLedger(shop.simulator().ledger().toJson());
        }
        checkPayouts();
    }

    // Every cent that stayed with the merchant is paid out once, once later days have paid off those below zero.
    private void checkPayouts() {
        shop.pass(Duration.ofDays(2));
        Checkout.captured(shop, "100.00");
        shop.pass(Duration.ofDays(1));
        BigDecimal paidOut = shop
                .get("disbursements?startTime=20200101T000000Z&endTime=21000101T000000Z&pageSize=100")
                .body()
                .value("disbursements")
                .orElseThrow()
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(payout -> new BigDecimal(payout.getString("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Sums sums = shop.simulator().ledger().sums().get("USD");
        assertThat(paidOut).isEqualByComparingTo(sums.captured().subtract(sums.refunded()));
    }

    private void doSomething(Random random) {
        String amount = (1 + random.nextInt(60)) + ".50";
        switch (random.nextInt(8)) {
            case 0 -> permissions.add(Checkout.permission(shop, "100.00"));
            case 1, 2 -> charge(random, amount);
            case 3 -> shop.post("charges/" + any(charges, random) + "/capture", Bodies.capture(amount));
            case 4 ->
                shop.delete("charges/" + any(charges, random) + "/cancel", Bodies.json("{'cancellationReason':'x'}"));
            case 5 -> shop.post("refunds", Bodies.refund(any(charges, random), amount));
            case 6 ->
                shop.delete(
                        "chargePermissions/" + any(permissions, random) + "/close",
                        Bodies.json("{'closureReason':'x','cancelPendingCharges':" + random.nextBoolean() + "}"));
            default -> shop.pass(Duration.ofSeconds(random.nextInt(200_000)));
        }
    }

    private void charge(Random random, String amount) {
        String how = random.nextBoolean() ? ",'captureNow':true" : ",'canHandlePendingAuthorization':true";
        Reply reply = shop.post("charges", Bodies.charge(any(permissions, random), amount, Bodies.json(how)));
        if (reply.status() == 201) {
            charges.add(reply.text("chargeId"));
        }
    }

    private void checkLedger(JsonObject ledger) {
        var held = new HashMap<String, BigDecimal>();
        var refunded = new HashMap<String, BigDecimal>();
        for (var charge : ledger.getJsonArray("charges").getValuesAs(JsonObject.class)) {
            held.merge(charge.getString("chargePermissionId"), held(charge), BigDecimal::add);
            remembersTheEnd(charge.getString("chargeId"), charge);
        }
        for (var refund : ledger.getJsonArray("refunds").getValuesAs(JsonObject.class)) {
            refunded.merge(refund.getString("chargeId"), amount(refund, "refundAmount"), BigDecimal::add);
            remembersTheEnd(refund.getString("refundId"), refund);
        }
        assertThat(held.values()).allSatisfy(sum -> assertThat(sum).isLessThanOrEqualTo(LIMIT));
        assertThat(refunded).allSatisfy((charge, sum) -> assertThat(sum).isLessThanOrEqualTo(refundable(charge)));
    }

    private void remembersTheEnd(String id, JsonObject object) {
        String state = object.getJsonObject("statusDetails").getString("state");
        assertThat(over.getOrDefault(id, state)).isEqualTo(state);
        if (FINAL.contains(state)) {
            over.put(id, state);
        }
    }

    private BigDecimal refundable(String charge) {
        BigDecimal captured = new BigDecimal(shop.get("charges/" + charge).text("captureAmount", "amount"));
        return captured.multiply(new BigDecimal("1.15"));
    }

    private static BigDecimal held(JsonObject charge) {
        return switch (charge.getJsonObject("statusDetails").getString("state")) {
            case "Canceled", "Declined" -> BigDecimal.ZERO;
            case "Captured" -> amount(charge, "captureAmount");
            default -> amount(charge, "chargeAmount");
        };
    }

    private static BigDecimal amount(JsonObject object, String name) {
        return new BigDecimal(object.getJsonObject(name).getString("amount"));
    }

    private static String any(List<String> ids, Random random) {
        return ids.isEmpty() ? "none" : ids.get(random.nextInt(ids.size()));
    }
}
