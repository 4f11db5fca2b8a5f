package io.github.amazonpaygateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.intervention.Grievance;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisbursementTest {

    static final String ALL = "disbursements?startTime=20200101T000000Z&endTime=21000101T000000Z";

    final TestShop shop = TestShop.open();

    @Test
    void paysTheDayOutAtMidnight() {
        Checkout.captured(shop, "14.00");
        Checkout.captured(shop, "6.00");
        shop.pass(Duration.ofDays(1));

        JsonObject payout = payouts(ALL).getJsonObject(0);

        assertThat(payouts(ALL)).hasSize(1);
        assertThat(payout.getString("sellerId")).isEqualTo("A1TEST");
        assertThat(payout.getString("amount")).isEqualTo("20.00");
        assertThat(payout.getString("currencyCode")).isEqualTo("USD");
        assertThat(payout.getString("transactionTime")).endsWith("T00:00:00.000Z");
        assertThat(payouts(ALL)).containsExactly(payout);
    }

    @Test
    void takesRefundsAndLostDisputesOffTheNextOnes() {
        String charge = Checkout.captured(shop, "14.00");
        shop.pass(Duration.ofDays(1));
        shop.post("refunds", Bodies.refund(charge, "4.00"));
        shop.simulator().interventions().complain(Grievance.about(charge));
        shop.pass(Duration.ofDays(8));
        assertThat(payouts(ALL)).hasSize(1);

        Checkout.captured(shop, "20.00");
        shop.pass(Duration.ofDays(1));

        assertThat(payouts(ALL)).hasSize(2);
        assertThat(payouts(ALL).getJsonObject(1).getString("amount")).isEqualTo("2.00");
    }

    @Test
    void comesInPages() {
        for (int day = 0; day < 5; day++) {
            Checkout.captured(shop, "1.00");
            shop.pass(Duration.ofDays(1));
        }
        var seen = new HashSet<String>();
        Reply page = shop.get(ALL + "&pageSize=2&nextToken=");
        seen.addAll(settlements(page));
        while (!page.text("nextToken").equals("null")) {
            page = shop.get("disbursements?nextToken=" + page.text("nextToken"));
            seen.addAll(settlements(page));
        }

        assertThat(seen).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "disbursements, 400 MissingParameterValue",
        "disbursements?startTime=20240715T000000Z, 400 MissingParameterValue",
        "disbursements?startTime=20240715T000000Z&endTime=20230801T000000Z, 400 InvalidParameterValue",
        "disbursements?startTime=today&endTime=20230801T000000Z, 400 InvalidParameterValue",
        "disbursements?startTime=20240715T000000Z&endTime=20240801T000000Z&sort=up, 400 UnrecognizedField"
    })
    void refusesAnotherQuery(String path, String refusal) {
        assertThat(shop.get(path).refusal()).isEqualTo(refusal);
    }

    private JsonArray payouts(String path) {
        return shop.get(path).body().value("disbursements").orElseThrow().asJsonArray();
    }

    private static List<String> settlements(Reply page) {
        return page.body().value("disbursements").orElseThrow().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .map(payout -> payout.getString("settlementId"))
                .toList();
    }
}
