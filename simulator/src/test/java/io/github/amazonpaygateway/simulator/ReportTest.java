package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    static final String SETTLEMENT = "_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA_";
    static final String REFUND = "_GET_FLAT_FILE_OFFAMAZONPAYMENTS_REFUND_DATA_";

    final TestShop shop = TestShop.open();

    @Test
    void endsInAFileOfWhatMoved() {
        String charge = Checkout.captured(shop, "14.00");
        String refund = shop.post("refunds", Bodies.refund(charge, "4.00")).text("refundId");
        shop.pass(Duration.ofMinutes(1));
        String report = order();
        assertThat(shop.get("reports/" + report).text("processingStatus")).isEqualTo("IN_PROGRESS");
        assertThat(shop.get("reports/" + report).text("reportDocumentId")).isEqualTo("null");
        shop.pass(Duration.ofSeconds(30));

        Reply done = shop.get("reports/" + report);
        Reply document = shop.get("report-documents/" + done.text("reportDocumentId"));

        assertThat(done.text("processingStatus")).isEqualTo("COMPLETED");
        assertThat(document.text("compressionAlgorithm")).isEqualTo("N/A");
        String[] lines = fetch(document.text("url")).bodyText().split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("\"TransactionPostedDate\",\"SettlementId\"");
        assertThat(lines[1]).contains(charge, "\"Capture\"", "\"order-1\",\"Book Shop\",\"USD\"", "\"14.00\"");
        assertThat(lines[2]).contains(refund, "\"Refund\"", "\"-4.00\"");
    }

    @Test
    void liesAtItsAddressForHalfAMinute() {
        String document = completed();
        String url = shop.get("report-documents/" + document).text("url");
        shop.pass(Duration.ofSeconds(29));
        assertThat(fetch(url).status()).isEqualTo(200);
        assertThat(fetch(url.substring(0, url.length() - 1)).status()).isEqualTo(403);

        shop.pass(Duration.ofSeconds(1));

        assertThat(fetch(url).status()).isEqualTo(403);
        assertThat(fetch(shop.get("report-documents/" + document).text("url")).status())
                .isEqualTo(200);
    }

    @Test
    void staysAsItWasOrdered() {
        String document = completed();
        String before =
                fetch(shop.get("report-documents/" + document).text("url")).bodyText();
        Checkout.captured(shop, "14.00");

        assertThat(fetch(shop.get("report-documents/" + document).text("url")).bodyText())
                .isEqualTo(before);
    }

    @Test
    void isForgottenAfterNinetyDays() {
        String report = order();
        shop.pass(Duration.ofSeconds(30));
        String document = shop.get("reports/" + report).text("reportDocumentId");
        shop.pass(Duration.ofDays(90));

        assertThat(shop.get("reports/" + report).refusal()).isEqualTo("404 ResourceNotFound");
        assertThat(shop.get("report-documents/" + document).refusal()).isEqualTo("404 ResourceNotFound");
    }

    @Nested
    class Lists {

        @Test
        void comeInPages() {
            List<String> ordered = IntStream.range(0, 5).mapToObj(i -> order()).toList();

            Reply first = shop.get("reports?pageSize=2&reportTypes=" + SETTLEMENT);
            Reply second = shop.get("reports?nextToken=" + first.text("nextToken"));
            Reply third = shop.get("reports?nextToken=" + second.text("nextToken"));

            assertThat(ids(first)).isEqualTo(ordered.subList(0, 2));
            assertThat(ids(second)).isEqualTo(ordered.subList(2, 4));
            assertThat(ids(third)).isEqualTo(ordered.subList(4, 5));
            assertThat(third.text("nextToken")).isEqualTo("null");
        }

        @Test
        void areFiltered() {
            String old = order();
            shop.pass(Duration.ofDays(1));
            String fresh = order();

            assertThat(ids(shop.get("reports"))).containsExactly(old, fresh);
            assertThat(ids(shop.get("reports?processingStatuses=COMPLETED,FAILED")))
                    .containsExactly(old);
            assertThat(ids(shop.get("reports?processingStatuses=FAILED&processingStatuses=IN_PROGRESS")))
                    .containsExactly(fresh);
            assertThat(ids(shop.get("reports?reportTypes=" + REFUND))).isEmpty();
            assertThat(ids(shop.get("reports?createdUntil=20200101T000000Z"))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "reports?pageSize=0, 400 InvalidParameterValue",
            "reports?pageSize=101, 400 InvalidParameterValue",
            "reports?nextToken=x, 400 InvalidParameterValue",
            "reports?nextToken=x&pageSize=1, 400 InvalidParameterCombination",
            "reports?createdSince=yesterday, 400 InvalidParameterValue",
            "reports?page=1, 400 UnrecognizedField"
        })
        void refuseAnotherQuery(String path, String refusal) {
            assertThat(shop.get(path).refusal()).isEqualTo(refusal);
        }

        private List<String> ids(Reply reply) {
            return reply.body().value("reports").orElseThrow().asJsonArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(report -> report.getString("reportId"))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                                                                 | 400 MissingParameterValue
            {'reportType':'_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SETTLEMENT_DATA_'}                 | 400 InvalidParameterValue
            {'reportType':'_GET_FLAT_FILE_OFFAMAZONPAYMENTS_CAPTURE_DATA_'}                    | 400 InvalidParameterValue
            {'reportType':'_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA_','startTime':'now'} | 400 InvalidParameterValue
            {'reportType':'_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA_','startTime':'20300101T000000Z','endTime':'20200101T000000Z'} | 400 InvalidParameterValue
            """)
    void isNotOrderedOtherwise(String body, String refusal) {
        assertThat(shop.post("reports", json(body)).refusal()).isEqualTo(refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20220804T000000Z", "2022-08-04T00-00-00Z", "2022-08-04T00:00:00Z"})
    void takesTimesAsDocumentsAndSdksWriteThem(String time) {
        String report = shop.post("reports", json("{'reportType':'" + SETTLEMENT + "','startTime':'" + time + "'}"))
                .text("reportId");

        assertThat(shop.get("reports/" + report).text("startTime")).isEqualTo("20220804T000000Z");
    }

    @Nested
    class Schedules {

        final TestShop live = shop.under("/live/v2/");
        final String first = schedule("PT1H", "'false'").text("reportScheduleId");

        @Test
        void orderReportsAgainAndAgain() {
            shop.pass(Duration.ofHours(3));

            assertThat(live.get("reports").body().value("reports").orElseThrow().asJsonArray())
                    .hasSize(3);
            live.delete("report-schedules/" + first, "");
            shop.pass(Duration.ofHours(3));
            assertThat(live.get("reports").body().value("reports").orElseThrow().asJsonArray())
                    .hasSize(3);
        }

        @Test
        void areOneOfAKind() {
            SimulatorResponse list = live.raw(
                    "POST", "report-schedules", body("PT2H", "false"), Map.of("x-amz-pay-idempotency-key", "second"));

            assertThat(list.status()).isEqualTo(200);
            assertThat(list.bodyText())
                    .startsWith("[{\"reportScheduleId\":\"" + first + "\"")
                    .endsWith("}]");

            String second = schedule("PT2H", "true").text("reportScheduleId");
            assertThat(live.get("report-schedules/" + first).refusal()).isEqualTo("404 ResourceNotFound");
            assertThat(live.get("report-schedules/" + second).text("scheduleFrequency"))
                    .isEqualTo("PT2H");
            JsonObject only = live.get("report-schedules?reportTypes=" + REFUND)
                    .body()
                    .value("reportSchedules")
                    .orElseThrow()
                    .asJsonArray()
                    .getJsonObject(0);
            assertThat(only.getString("reportScheduleId")).isEqualTo(second);
        }

        @Test
        void areCanceledWithoutAnAnswer() {
            SimulatorResponse canceled = live.raw("DELETE", "report-schedules/" + first, "", Map.of());

            assertThat(canceled.status()).isEqualTo(200);
            assertThat(canceled.body()).isEmpty();
            assertThat(live.delete("report-schedules/" + first, "").refusal()).isEqualTo("404 ResourceNotFound");
        }

        @Test
        void haveOneOfSomeFrequencies() {
            assertThat(schedule("PT3H", "true").refusal()).isEqualTo("400 InvalidParameterValue");
        }

        private Reply schedule(String frequency, String replace) {
            return live.post("report-schedules", body(frequency, replace));
        }

        private static String body(String frequency, String replace) {
            return json("{'reportType':'" + REFUND + "','scheduleFrequency':'" + frequency
                    + "','nextReportCreationTime':'20221202T150350Z','deleteExistingSchedule':" + replace + "}");
        }
    }

    private String order() {
        return shop.post("reports", json("{'reportType':'" + SETTLEMENT + "'}")).text("reportId");
    }

    private String completed() {
        String report = order();
        shop.pass(Duration.ofSeconds(30));
        return shop.get("reports/" + report).text("reportDocumentId");
    }

    private SimulatorResponse fetch(String url) {
        URI uri = URI.create(url);
        return shop.simulator()
                .interventions()
                .storage(new SimulatorRequest("GET", uri.getRawPath(), uri.getRawQuery(), Map.of(), new byte[0]));
    }
}
