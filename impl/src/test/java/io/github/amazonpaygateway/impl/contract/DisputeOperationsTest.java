package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.dispute.ContestDispute;
import io.github.amazonpaygateway.dispute.CreateDispute;
import io.github.amazonpaygateway.dispute.Dispute;
import io.github.amazonpaygateway.dispute.DisputeResolution;
import io.github.amazonpaygateway.dispute.DisputeState;
import io.github.amazonpaygateway.dispute.DisputeStatus;
import io.github.amazonpaygateway.dispute.EvidenceType;
import io.github.amazonpaygateway.dispute.FilingReason;
import io.github.amazonpaygateway.dispute.MerchantEvidence;
import io.github.amazonpaygateway.dispute.UpdateDispute;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.file.FileType;
import io.github.amazonpaygateway.file.UploadFile;
import io.github.amazonpaygateway.file.UploadedFile;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.DisputeId;
import io.github.amazonpaygateway.id.FileId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.Received;
import io.github.amazonpaygateway.money.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Disputes and the files that are their evidence, as the documents of Amazon show them. */
@TestInstance(Lifecycle.PER_CLASS)
class DisputeOperationsTest {

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
    private static final DisputeId DISPUTE = DisputeId.of("P03-0000000-0000000-B000000");
    private static final String ANSWER =
            """
            {"disputeId":"P03-0000000-0000000-B000000","chargeId":"P03-0000000-0000000-C000000",
            "disputeType":"Chargeback","disputeAmount":{"amount":"1","currencyCode":"JPY"},
            "filingReason":"ProductNotReceived","providerMetadata":{"providerDisputeId":"psp_dispute_1234"},
            "statusDetails":{"state":"ActionRequired","reasonCode":"MerchantResponseRequired",
            "reasonDescription":null,"resolution":null},
            "filingTimestamp":1700000000,"merchantResponseDeadline":1700604800,"closureTimestamp":null,
            "merchantEvidences":[{"evidenceType":"Receipt","fileId":"file_1","evidenceText":null}]}""";

    @Test
    void aProviderTellsOfAChargeback() {
        amazon.answers(200, ANSWER);

        Dispute dispute = pay.disputes()
                .create(CreateDispute.of(
                                ChargeId.of("P03-0000000-0000000-C000000"),
                                "psp_dispute_1234",
                                Money.of("1.00", "USD"),
                                FilingReason.UNRECOGNIZED_CHARGE,
                                Instant.ofEpochSecond(1_700_000_000),
                                Instant.ofEpochSecond(1_700_604_800))
                        .withKey(KEY));

        assertThat(dispute.status().state()).isEqualTo(DisputeState.ACTION_REQUIRED);
        assertThat(dispute.filed()).contains(Instant.ofEpochSecond(1_700_000_000));
        assertThat(dispute.merchantResponseDeadline()).contains(Instant.ofEpochSecond(1_700_604_800));
        assertThat(dispute.providerDisputeId()).contains("psp_dispute_1234");
        amazon.got(
                "POST /v2/disputes",
                "{\"chargeId\":\"P03-0000000-0000000-C000000\","
                        + "\"providerMetadata\":{\"providerDisputeId\":\"psp_dispute_1234\"},"
                        + "\"disputeAmount\":{\"amount\":\"1.00\",\"currencyCode\":\"USD\"},"
                        + "\"filingReason\":\"Unrecognized\","
                        + "\"statusDetails\":{\"state\":\"ActionRequired\","
                        + "\"reasonCode\":\"MerchantResponseRequired\"},"
                        + "\"filingTimestamp\":1700000000,\"merchantResponseDeadline\":1700604800}");
    }

    @Test
    void anAmountOfAnotherRegionIsNotSent() {
        Instant filed = Instant.ofEpochSecond(1_700_000_000);
        CreateDispute yen = CreateDispute.of(
                ChargeId.of("S01-0000000-0000000-C000000"),
                "psp-1",
                Money.of("1", "JPY"),
                FilingReason.FRAUDULENT,
                filed,
                filed.plusSeconds(604_800));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> pay.disputes().create(yen))
                .withMessageStartingWith("disputeAmount is in JPY");
    }

    @Test
    void aDisputeIsRead() {
        amazon.answers(200, ANSWER);

        Dispute dispute = pay.disputes().get(DISPUTE);

        assertThat(dispute.filingReason()).isEqualTo(FilingReason.PRODUCT_NOT_RECEIVED);
        assertThat(dispute.resolution()).isEmpty();
        assertThat(dispute.closed()).isEmpty();
        assertThat(dispute.merchantEvidences())
                .containsExactly(MerchantEvidence.ofFile(EvidenceType.RECEIPT, FileId.of("file_1")));
        assertThat(dispute.unrecognized()).isEmpty();
        amazon.got("GET /v2/disputes/P03-0000000-0000000-B000000");
    }

    @Test
    void whatTheProviderSdkForPhpAndTomorrowSayIsReadToo() {
        amazon.answers(
                200,
                """
                {"disputeId":"D","creationTimestamp":"1700000000","filingReason":"Tired",
                "statusDetails":{"state":"Resolved","resolution":"NobodyWon"}}""");

        Dispute dispute = pay.disputes().get(DisputeId.of("D"));

        assertThat(dispute.filed()).contains(Instant.ofEpochSecond(1_700_000_000));
        assertThat(dispute.filingReason()).isEqualTo(FilingReason.UNRECOGNIZED);
        assertThat(dispute.resolution()).contains(DisputeResolution.UNRECOGNIZED);
        assertThat(dispute.unrecognized())
                .containsEntry("filingReason", "Tired")
                .containsEntry("statusDetails.resolution", "NobodyWon");
        amazon.got("GET /v2/disputes/D");
    }

    @Test
    void aProviderTellsHowADisputeEnded() {
        amazon.answers(200, "{\"disputeId\":\"P03-0000000-0000000-B000000\"}");

        Dispute dispute = pay.disputes()
                .update(
                        DISPUTE,
                        UpdateDispute.of(DisputeStatus.of(DisputeState.CLOSED, ReasonCode.CHARGEBACK_FILED)
                                        .withResolution(DisputeResolution.MERCHANT_WON)
                                        .withReasonDescription("Buyer has filed chargeback"))
                                .closedAt(Instant.ofEpochSecond(1_700_000_001)));

        assertThat(dispute.status().state()).isEqualTo(DisputeState.UNRECOGNIZED);
        amazon.got(
                "PATCH /v2/disputes/P03-0000000-0000000-B000000",
                "{\"statusDetails\":{\"resolution\":\"MerchantWon\",\"state\":\"Closed\","
                        + "\"reasonCode\":\"ChargebackFiled\","
                        + "\"reasonDescription\":\"Buyer has filed chargeback\"},\"closureTimestamp\":1700000001}");
    }

    @Test
    void aMerchantContests() {
        amazon.answers(200, ANSWER);

        pay.disputes()
                .contest(
                        DISPUTE,
                        ContestDispute.with(
                                        MerchantEvidence.ofText(EvidenceType.TRACKING_NUMBER, "raw text"),
                                        MerchantEvidence.ofFile(EvidenceType.CUSTOMER_SIGNATURE, FileId.of("file_2")))
                                .withKey(KEY));

        amazon.got(
                "POST /v2/disputes/P03-0000000-0000000-B000000/contest",
                "{\"merchantEvidences\":[{\"evidenceType\":\"TrackingNumber\",\"evidenceText\":\"raw text\"},"
                        + "{\"evidenceType\":\"CustomerSignature\",\"fileId\":\"file_2\"}]}");
    }

    private ScriptedAmazonPay namesFile() {
        return amazon.answers(
                200,
                "{\"id\":\"file_1\",\"type\":\"jpg\",\"purpose\":\"disputeEvidence\",\"size\":3,"
                        + "\"uploadTimestamp\":\"20190714T155300Z\",\"url\":\"" + amazon.uri("/bucket/f?Sig=s")
                        + "\",\"urlExpirationTimeStamp\":\"20190714T155400Z\"}");
    }

    private static UploadFile picture() {
        return UploadFile.disputeEvidence(FileType.JPG, "abc".getBytes(StandardCharsets.UTF_8))
                .withKey(KEY);
    }

    private void named() {
        amazon.got("POST /v2/files", "{\"type\":\"jpg\",\"purpose\":\"disputeEvidence\"}");
    }

    private void put() {
        Received content = amazon.unsigned("PUT /bucket/f?Sig=s");
        assertThat(content.text()).isEqualTo("abc");
        assertThat(content.header("content-type")).contains("image/jpeg");
        assertThat(content.headerNames())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).matches("authorization|x-amz.*|cookie"));
    }

    @Test
    void aFileIsNamedAndPutWithoutOurSignature() {
        namesFile().answers(Behaviour.raw("HTTP/1.1 200 OK\r\n", ""));

        UploadedFile file = pay.files().upload(picture());

        assertThat(file.fileId()).isEqualTo(FileId.of("file_1"));
        assertThat(file.size()).contains(3L);
        assertThat(file.urlExpires()).contains(Instant.parse("2019-07-14T15:54:00Z"));
        assertThat(file.toString()).doesNotContain("Sig");
        named();
        put();
    }

    @Test
    void aPutThatBreaksOffIsRepeated() {
        namesFile().answers(Behaviour.close()).answers(503, "").answers(Behaviour.raw("HTTP/1.1 200 OK\r\n", ""));

        assertThat(pay.files().upload(picture()).fileId()).isEqualTo(FileId.of("file_1"));

        named();
        put();
        put();
        put();
    }

    @Test
    void aRefusedPutIsNotRepeatedAndShowsNoAddress() {
        namesFile().answers(403, "<Error>expired</Error>");

        assertThatThrownBy(() -> pay.files().upload(picture()))
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("putFile, status 403")
                .satisfies(failure -> assertThat(failure.toString()).doesNotContain("Sig"));

        named();
        put();
    }

    @Test
    void aShorterDeadlineCutsEachPut() {
        namesFile();
        for (int attempt = 0; attempt < 4; attempt++) {
            amazon.answers(Behaviour.silence());
        }

        assertThatThrownBy(() -> pay.with(CallOptions.none().withDeadline(Duration.ofMillis(700)), p -> p.files()
                        .upload(picture())))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("putFile")
                .hasMessageContaining("700 ms");

        named();
        for (int attempt = 0; attempt < 4; attempt++) {
            put();
        }
    }

    @Test
    void aPutThatNeverGetsAnAnswerIsUnknownUnderItsKey() {
        namesFile();
        for (int attempt = 0; attempt < 4; attempt++) {
            amazon.answers(Behaviour.close());
        }

        assertThatThrownBy(() -> pay.files().upload(picture()))
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> assertThat(unknown.idempotencyKey())
                        .contains(KEY));

        named();
        for (int attempt = 0; attempt < 4; attempt++) {
            put();
        }
    }
}
