package io.github.amazonpaygateway.impl.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.buyer.BuyerProfile;
import io.github.amazonpaygateway.delivery.DeliveryTracker;
import io.github.amazonpaygateway.dispute.Dispute;
import io.github.amazonpaygateway.file.UploadedFile;
import io.github.amazonpaygateway.instore.InStoreCharge;
import io.github.amazonpaygateway.report.ReportScheduleOutcome;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The answers of what surrounds a payment, damaged: they are read, or said to be unreadable, and nothing else. */
class MutatedFurtherAnswersTest {

    private static final int ROUNDS = MutatedAnswersTest.MUTATIONS / 10;

    private static final List<MutatedAnswersTest.Sample> SAMPLES = List.of(
            new MutatedAnswersTest.Sample(
                    """
                    {"buyerId":"amzn1.account.X","email":"s@example.org","primeMembershipTypes":["PRIME_GENERAL"],
                    "shippingAddress":{"name":"Susie","city":"Chicago","countryCode":"US"}}""",
                    BuyerProfile.class),
            new MutatedAnswersTest.Sample(
                    """
                    {"chargePermissionId":"S01-5105180-3221187",
                    "deliveryDetails":[{"trackingNumber":"0430955041235","carrierCode":"FEDEX"}]}""",
                    DeliveryTracker.class),
            new MutatedAnswersTest.Sample(
                    """
                    {"reports":[{"reportId":"1","reportType":"T","startTime":"20221114T074550Z",
                    "processingStatus":"COMPLETED","reportDocumentId":"d"}],"nextToken":"t"}""",
                    ReportPage.class),
            new MutatedAnswersTest.Sample(
                    "[{\"reportScheduleId\":\"5\"},{\"reportScheduleId\":\"6\"}]", ReportScheduleOutcome.class),
            new MutatedAnswersTest.Sample(
                    """
                    {"disbursements":[{"amount":"3.50","currencyCode":"EUR",
                    "transactionTime":"2022-12-07T17:08:26.717Z"}],"nextToken":null}""",
                    DisbursementPage.class),
            new MutatedAnswersTest.Sample(
                    """
                    {"disputeId":"D","disputeAmount":{"amount":"1","currencyCode":"JPY"},
                    "statusDetails":{"state":"Resolved","resolution":"NoFault"},"filingTimestamp":1700000000,
                    "merchantEvidences":[{"evidenceType":"Receipt","fileId":"f"}]}""",
                    Dispute.class),
            new MutatedAnswersTest.Sample(
                    "{\"id\":\"f\",\"size\":3,\"uploadTimestamp\":\"20190714T155300Z\",\"url\":\"https://e.example/f\"}",
                    UploadedFile.class),
            new MutatedAnswersTest.Sample(
                    "{\"chargeId\":\"S02-1-1-C1\",\"chargeStatus\":{\"state\":\"Captured\"}}", InStoreCharge.class));

    private final AmazonPayJson json = new AmazonPayJson();
    private final Random random = new Random(MutatedAnswersTest.SEED);
    private final Mutations mutations = new Mutations(random);

    @Test
    void areReadOrUnreadableAndNothingElse() {
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            MutatedAnswersTest.Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
            read += survives(mutations.of(sample.json()), sample.type()) ? 1 : 0;
        }

        System.out.printf(
                "%,d further damaged answers, mutations.seed %d: %,d read, the others refused%n",
                ROUNDS, MutatedAnswersTest.SEED, read);
        assertThat(read).as("answers read, seed %s", MutatedAnswersTest.SEED).isBetween(ROUNDS / 10, ROUNDS * 99 / 100);
    }

    private boolean survives(String answer, Class<?> type) {
        try {
            assertThat(json.read(answer, type).toString()).isNotEmpty();
            return true;
        } catch (UnreadableAnswer unreadable) {
            assertThat(unreadable).hasNoCause();
            return false;
        } catch (RuntimeException | StackOverflowError other) {
            throw new AssertionError("seed " + MutatedAnswersTest.SEED + ": " + answer, other);
        }
    }
}
