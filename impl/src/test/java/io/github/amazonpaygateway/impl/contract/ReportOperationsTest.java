package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.disbursement.Disbursement;
import io.github.amazonpaygateway.disbursement.DisbursementQuery;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ReportDocumentId;
import io.github.amazonpaygateway.id.ReportId;
import io.github.amazonpaygateway.id.ReportScheduleId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.Received;
import io.github.amazonpaygateway.report.CreateReport;
import io.github.amazonpaygateway.report.CreateReportSchedule;
import io.github.amazonpaygateway.report.Report;
import io.github.amazonpaygateway.report.ReportQuery;
import io.github.amazonpaygateway.report.ReportSchedule;
import io.github.amazonpaygateway.report.ReportScheduleOutcome;
import io.github.amazonpaygateway.report.ReportStatus;
import io.github.amazonpaygateway.report.ReportType;
import io.github.amazonpaygateway.report.Reports;
import io.github.amazonpaygateway.report.ScheduleFrequency;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Reports, their documents and schedules, and disbursements, as the documents of Amazon show them. */
@TestInstance(Lifecycle.PER_CLASS)
class ReportOperationsTest {

    ScriptedAmazonPay amazon;
    AmazonPayGateway pay;

    @BeforeAll
    void start() throws IOException {
        amazon = new ScriptedAmazonPay();
        pay = amazon.pay();
    }

    @AfterEach
    void nothingElseWasSent() {
        amazon.gotNothingElse();
    }

    @AfterAll
    void stop() {
        amazon.close();
    }

    private static final IdempotencyKey KEY = IdempotencyKey.of("key-1");
    private static final Instant FROM = Instant.parse("2022-11-14T07:45:50Z");
    private static final Instant UNTIL = Instant.parse("2022-12-02T15:03:50Z");
    private static final ReportDocumentId DOCUMENT = ReportDocumentId.of("amzn1.tortuga.0.0-0");

    @Test
    void reportsAreListedPageByPageWhileTheyAreRead() {
        amazon.answers(
                        200,
                        """
                        {"reports":[{"reportId":"1","reportType":"_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SETTLEMENT_DATA_",
                        "startTime":"20221114T074550Z","createdTime":"2022-12-02T15:03:50.123Z",
                        "processingStatus":"COMPLETED","reportDocumentId":"amzn1.tortuga.0.0-0"},{"reportType":"nameless"}],
                        "nextToken":"to ken+/="}""")
                .answers(200, "{\"reports\":[],\"nextToken\":\"more\"}")
                .answers(
                        200, "{\"reports\":[{\"reportId\":\"2\",\"processingStatus\":\"PAUSED\"}],\"nextToken\":null}");

        Stream<Report> lazy = pay.reports()
                .list(ReportQuery.all()
                        .ofTypes(ReportType.SETTLEMENT, ReportType.REFUND)
                        .withStatuses(ReportStatus.COMPLETED, ReportStatus.IN_PROGRESS)
                        .createdBetween(FROM, UNTIL));
        amazon.gotNothingYet();
        List<Report> reports = lazy.toList();

        assertThat(reports).extracting(report -> report.reportId().value()).containsExactly("1", "2");
        assertThat(reports.get(0).reportType()).contains(ReportType.SETTLEMENT);
        assertThat(reports.get(0).startTime()).contains(FROM);
        assertThat(reports.get(0).createdTime()).contains(Instant.parse("2022-12-02T15:03:50.123Z"));
        assertThat(reports.get(0).status()).isEqualTo(ReportStatus.COMPLETED);
        assertThat(reports.get(1).status()).isEqualTo(ReportStatus.UNRECOGNIZED);
        assertThat(reports.get(1).statusText()).isEqualTo("PAUSED");
        amazon.got("GET /v2/reports?createdSince=20221114T074550Z&createdUntil=20221202T150350Z&pageSize=100"
                + "&processingStatuses=COMPLETED%2CIN_PROGRESS"
                + "&reportTypes=_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SETTLEMENT_DATA_"
                + "%2C_GET_FLAT_FILE_OFFAMAZONPAYMENTS_REFUND_DATA_");
        amazon.got("GET /v2/reports?nextToken=to%20ken%2B%2F%3D");
        amazon.got("GET /v2/reports?nextToken=more");
    }

    @Test
    void noPageIsFetchedBeforeItIsNeeded() {
        amazon.answers(200, "{\"reports\":[{\"reportId\":\"1\"},{\"reportId\":\"2\"}],\"nextToken\":\"more\"}");

        assertThat(pay.reports().list(ReportQuery.all()).limit(2)).hasSize(2);

        amazon.got("GET /v2/reports?pageSize=100");
    }

    @Test
    void aReportIsAskedForAndRead() {
        amazon.answers(201, "{\"reportId\":\"1234567890\"}")
                .answers(200, "{\"reportId\":\"1234567890\",\"processingStatus\":\"IN_PROGRESS\"}");

        ReportId id = pay.reports()
                .create(CreateReport.of(ReportType.ORDER_REFERENCE, FROM, UNTIL).withKey(KEY));
        Report report = pay.reports().get(id);

        assertThat(report.status()).isEqualTo(ReportStatus.IN_PROGRESS);
        assertThat(report.reportDocumentId()).isEmpty();
        amazon.got(
                "POST /v2/reports",
                "{\"reportType\":\"_GET_FLAT_FILE_OFFAMAZONPAYMENTS_ORDER_REFERENCE_DATA_\","
                        + "\"startTime\":\"20221114T074550Z\",\"endTime\":\"20221202T150350Z\"}");
        amazon.got("GET /v2/reports/1234567890");
    }

    private ScriptedAmazonPay answersDocument() {
        return amazon.answers(
                200,
                "{\"reportDocumentId\":\"amzn1.tortuga.0.0-0\",\"url\":\"" + amazon.uri("/bucket/r?X-Sig=s%2Bx")
                        + "\",\"compressionAlgorithm\":\"N/A\"}");
    }

    @Test
    void aDocumentIsDownloadedWithoutOurSignature() throws IOException {
        answersDocument().answers(Behaviour.raw("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n", "a,b\n1,2\n"));
        ByteArrayOutputStream target = new ByteArrayOutputStream();

        long length = pay.reports().download(DOCUMENT, target, 100);

        assertThat(length).isEqualTo(8);
        assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo("a,b\n1,2\n");
        amazon.got("GET /v2/report-documents/amzn1.tortuga.0.0-0");
        Received download = amazon.unsigned("GET /bucket/r?X-Sig=s%2Bx");
        assertThat(download.headerNames())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).matches("authorization|x-amz.*|cookie"));
    }

    @Test
    void aDocumentThatIsTooLongIsRefusedWithoutReadingTheRest() {
        answersDocument().answers(Behaviour.raw("HTTP/1.1 200 OK\r\n", "x".repeat(200_000)));
        ByteArrayOutputStream target = new ByteArrayOutputStream();

        assertThatThrownBy(() -> pay.reports().download(DOCUMENT, target, 100_000))
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("longer than 100000 bytes");

        assertThat(target.size()).isLessThanOrEqualTo(100_000);
        amazon.got("GET /v2/report-documents/amzn1.tortuga.0.0-0");
        amazon.unsigned("GET /bucket/r?X-Sig=s%2Bx");
    }

    @Test
    void anAddressThatIsTooOldIsUnavailableAndNotShown() {
        answersDocument().answers(403, "<Error>expired</Error>");

        assertThatThrownBy(() -> pay.reports().download(DOCUMENT, OutputStream.nullOutputStream(), 100))
                .isInstanceOf(AmazonPayUnavailableException.class)
                .hasMessageContaining("downloadReport, status 403")
                .satisfies(failure -> assertThat(failure.toString()).doesNotContain("X-Sig"));

        amazon.got("GET /v2/report-documents/amzn1.tortuga.0.0-0");
        amazon.unsigned("GET /bucket/r?X-Sig=s%2Bx");
    }

    @Test
    void aDocumentThatBreaksOffIsUnavailable() {
        answersDocument().answers(Behaviour.textAndClose("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nabc"));

        assertThatThrownBy(() -> pay.reports().download(DOCUMENT, OutputStream.nullOutputStream(), 100))
                .isInstanceOf(AmazonPayUnavailableException.class)
                .hasMessageContaining("downloadReport");

        amazon.got("GET /v2/report-documents/amzn1.tortuga.0.0-0");
        amazon.unsigned("GET /bucket/r?X-Sig=s%2Bx");
    }

    @Test
    void aShorterDeadlineCutsADownloadThatDrips() {
        answersDocument()
                .answers(Behaviour.dripping("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nabc", "x".repeat(497)));
        CallOptions hurry = CallOptions.none().withDeadline(Duration.ofMillis(700));

        assertThatThrownBy(() -> pay.with(hurry, p -> downloaded(p.reports())))
                .isInstanceOf(AmazonPayUnavailableException.class)
                .hasMessageContaining("downloadReport")
                .hasMessageContaining("700 ms");

        amazon.got("GET /v2/report-documents/amzn1.tortuga.0.0-0");
        amazon.unsigned("GET /bucket/r?X-Sig=s%2Bx");
    }

    private static long downloaded(Reports reports) {
        try {
            return reports.download(DOCUMENT, OutputStream.nullOutputStream(), 1_000);
        } catch (IOException targetFails) {
            throw new UncheckedIOException(targetFails);
        }
    }

    @Test
    void aTargetThatFailsIsTheShopsOwnFailure() {
        answersDocument().answers(Behaviour.raw("HTTP/1.1 200 OK\r\n", "abc"));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> pay.reports().download(DOCUMENT, full, 100))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk full");

        amazon.got("GET /v2/report-documents/amzn1.tortuga.0.0-0");
        amazon.unsigned("GET /bucket/r?X-Sig=s%2Bx");
    }

    @Test
    void aDocumentElsewhereThanOnTheWebIsNotFetched() {
        amazon.answers(200, "{\"reportDocumentId\":\"d\",\"url\":\"file:///etc/passwd\"}");

        assertThatThrownBy(() -> pay.reports().download(DOCUMENT, OutputStream.nullOutputStream(), 100))
                .isInstanceOf(RequestRejectedException.class);

        amazon.got("GET /v2/report-documents/amzn1.tortuga.0.0-0");
    }

    @Test
    void schedulesAreListedAndRead() {
        String one = "{\"reportScheduleId\":\"1\",\"reportType\":\"T\",\"scheduleFrequency\":\"P14D\","
                + "\"nextReportCreationTime\":\"20221202T150350Z\"}";
        amazon.answers(200, "{\"reportSchedules\":[" + one + ",null,{}]}")
                .answers(200, "{\"reportSchedules\":null}")
                .answers(200, one.replace("P14D", "P1Y"));

        List<ReportSchedule> some = pay.reportSchedules().list(List.of(ReportType.REFUND));
        List<ReportSchedule> none = pay.reportSchedules().list(List.of());
        ReportSchedule odd = pay.reportSchedules().get(ReportScheduleId.of("1"));

        assertThat(some).hasSize(1);
        assertThat(some.get(0).frequency()).isEqualTo(ScheduleFrequency.P14D);
        assertThat(some.get(0).nextReportCreationTime()).contains(UNTIL);
        assertThat(none).isEmpty();
        assertThat(odd.frequency()).isEqualTo(ScheduleFrequency.UNRECOGNIZED);
        assertThat(odd.frequencyText()).isEqualTo("P1Y");
        amazon.got("GET /v2/report-schedules?reportTypes=_GET_FLAT_FILE_OFFAMAZONPAYMENTS_REFUND_DATA_");
        amazon.got("GET /v2/report-schedules");
        amazon.got("GET /v2/report-schedules/1");
    }

    @Test
    void aScheduleIsMadeOrWasThereBefore() {
        amazon.answers(200, "{\"reportScheduleId\":\"7\"}")
                .answers(200, "[{\"reportScheduleId\":\"5\",\"reportType\":\"T\"},{}]");
        CreateReportSchedule wish = CreateReportSchedule.of(ReportType.REFUND, ScheduleFrequency.P14D, UNTIL)
                .withKey(KEY);

        ReportScheduleOutcome made = pay.reportSchedules().create(wish.replacingExisting());
        ReportScheduleOutcome existing = pay.reportSchedules().create(wish);

        assertThat(made).isEqualTo(new ReportScheduleOutcome.Created(ReportScheduleId.of("7")));
        assertThat(existing).isEqualTo(new ReportScheduleOutcome.Existing(List.of(ReportScheduleId.of("5"))));
        String body = "{\"reportType\":\"_GET_FLAT_FILE_OFFAMAZONPAYMENTS_REFUND_DATA_\","
                + "\"scheduleFrequency\":\"P14D\",\"nextReportCreationTime\":\"20221202T150350Z\","
                + "\"deleteExistingSchedule\":%s}";
        amazon.got("POST /v2/report-schedules", body.formatted(true));
        amazon.got("POST /v2/report-schedules", body.formatted(false));
    }

    @Test
    void aScheduleIsCanceledWhateverTheAnswerHolds() {
        amazon.answers(Behaviour.raw("HTTP/1.1 200 OK\r\n", ""))
                .answers(Behaviour.textAndClose("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"))
                .answers(200, "{}");

        for (int i = 0; i < 3; i++) {
            pay.reportSchedules().cancel(ReportScheduleId.of("1"));
            amazon.got("DELETE /v2/report-schedules/1");
        }
    }

    @Test
    void disbursementsAreListedPageByPage() {
        amazon.answers(
                        200,
                        """
                        {"disbursements":[{"sellerId":"A1","settlementId":"11","amazonDisbursementReferenceId":"r",
                        "amount":"-3.50","currencyCode":"EUR","transactionTime":"2022-12-07T17:08:26.717Z"}],
                        "nextToken":"t"}""")
                .answers(200, "{\"disbursements\":[{\"amount\":7}],\"nextToken\":\"\"}");

        List<Disbursement> all = pay.disbursements()
                .list(DisbursementQuery.between(FROM, UNTIL).withPageSize(5))
                .toList();

        assertThat(all).hasSize(2);
        assertThat(all.get(0).amount()).contains(new BigDecimal("-3.50"));
        assertThat(all.get(0).currency()).contains(Currency.getInstance("EUR"));
        assertThat(all.get(0).transactionTime()).contains(Instant.parse("2022-12-07T17:08:26.717Z"));
        assertThat(all.get(1).amount()).contains(new BigDecimal("7"));
        amazon.got("GET /v2/disbursements?endTime=20221202T150350Z&pageSize=5&startTime=20221114T074550Z");
        amazon.got("GET /v2/disbursements?nextToken=t");
    }
}
