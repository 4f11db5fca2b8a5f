package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.price;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.intervention.Grievance;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeTest {

    final TestShop shop = TestShop.open();
    final String charge = Checkout.captured(shop, "14.00");

    @Nested
    class OfABuyer {

        final String dispute = shop.simulator()
                .interventions()
                .complain(Grievance.about(charge).atTheBank())
                .getString("disputeId");

        @Test
        void waitsForTheMerchant() {
            Reply open = get();

            assertThat(dispute).matches("S01-\\d{7}-\\d{7}-B\\d{7}");
            assertThat(open.stateAndReason()).isEqualTo("ActionRequired/MerchantResponseRequired");
            assertThat(open.text("disputeAmount", "amount")).isEqualTo("14.00");
            long seconds = Long.parseLong(open.text("merchantResponseDeadline"))
                    - Long.parseLong(open.text("filingTimestamp"));
            assertThat(Duration.ofSeconds(seconds)).isEqualTo(Duration.ofDays(11));
        }

        @Test
        void isLostAtTheDeadline() {
            shop.pass(Duration.ofDays(11).minusSeconds(1));
            assertThat(get().state()).isEqualTo("ActionRequired");
            shop.pass(Duration.ofSeconds(1));

            assertThat(get().stateAndReason()).isEqualTo("Resolved/MerchantResponseDeadlineExpired");
            assertThat(get().text("statusDetails", "resolution")).isEqualTo("BuyerWon");
            assertThat(get().text("closureTimestamp")).isEqualTo(get().text("merchantResponseDeadline"));
        }

        @Test
        void isContestedByTextAndFile() {
            Reply file = shop.post("files", json("{'type':'pdf','purpose':'disputeEvidence'}"));
            assertThat(send(file.text("url"), "application/pdf").status()).isEqualTo(200);

            Reply contested = contest("{'evidenceType':'TrackingNumber','evidenceText':'1Z999'},"
                    + "{'evidenceType':'Receipt','fileId':'" + file.text("id") + "'}");

            assertThat(contested.stateAndReason()).isEqualTo("UnderReview/null");
            assertThat(contest("{'evidenceType':'Other','evidenceText':'more'}").refusal())
                    .isEqualTo("422 InvalidDisputeStatus");
            shop.pass(Duration.ofDays(12));
            assertThat(get().state()).isEqualTo("UnderReview");
            shop.simulator().interventions().resolve(dispute, "MerchantWon");
            assertThat(get().stateAndReason()).isEqualTo("Resolved/InvestigatorResolved");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                {'merchantEvidences':[]}                                                            | 400 MissingParameterValue
                {'merchantEvidences':[{'evidenceType':'Receipt'}]}                                  | 400 MissingParameterValue
                {'merchantEvidences':[{'evidenceType':'Oath','evidenceText':'true'}]}               | 400 InvalidParameterValue
                {'merchantEvidences':[{'evidenceType':'Receipt','fileId':'none'}]}                  | 400 InvalidParameterValue
                {'evidences':[]}                                                                    | 400 UnrecognizedField
                """)
        void isNotContestedByLess(String body, String refusal) {
            assertThat(shop.post("disputes/" + dispute + "/contest", json(body)).refusal())
                    .isEqualTo(refusal);
        }

        @Test
        void isNotContestedByAFileThatWasNeverSent() {
            String file = shop.post("files", json("{'type':'pdf','purpose':'disputeEvidence'}"))
                    .text("id");

            assertThat(contest("{'evidenceType':'Receipt','fileId':'" + file + "'}")
                            .refusal())
                    .isEqualTo("400 InvalidParameterValue");
        }

        @Test
        void isAcceptedAndClosedByUpdates() {
            Reply accepted =
                    update("{'state':'Resolved','reasonCode':'MerchantAcceptedDispute','resolution':'BuyerWon'}");
            assertThat(accepted.stateAndReason()).isEqualTo("Resolved/MerchantAcceptedDispute");
            assertThat(update("{'state':'ActionRequired'}").refusal()).isEqualTo("422 InvalidDisputeStatus");

            assertThat(update("{'state':'Closed','reasonCode':'ChargebackFiled'}")
                            .state())
                    .isEqualTo("Closed");
            assertThat(shop.get("disputes/" + dispute).text("closureTimestamp")).isEqualTo("4000000000");
            assertThat(update("{'state':'Closed'}").refusal()).isEqualTo("422 InvalidDisputeStatus");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                {'state':'UnderReview','reasonCode':'ChargebackFiled'} | 400 InvalidParameterCombination
                {'state':'UnderReview','resolution':'BuyerWon'}        | 400 InvalidParameterCombination
                {'state':'Lost'}                                       | 400 InvalidParameterValue
                {'reasonCode':'ChargebackFiled'}                       | 400 MissingParameterValue
                """)
        void isNotUpdatedToWhatCannotBe(String status, String refusal) {
            assertThat(update(status).refusal()).isEqualTo(refusal);
        }

        private Reply get() {
            return shop.get("disputes/" + dispute);
        }

        private Reply update(String status) {
            return shop.patch(
                    "disputes/" + dispute, json("{'closureTimestamp':4000000000,'statusDetails':" + status + "}"));
        }

        private Reply contest(String evidences) {
            return shop.post("disputes/" + dispute + "/contest", json("{'merchantEvidences':[" + evidences + "]}"));
        }
    }

    @Nested
    class OfAProvider {

        @Test
        void keepsWhatItTells() {
            Reply dispute = create(",'providerMetadata':{'providerDisputeId':'psp-1'},'filingTimestamp':1700000000,"
                    + "'merchantResponseDeadline':4000000000,"
                    + "'statusDetails':{'state':'UnderReview','reasonDescription':'we look at it'}");

            assertThat(dispute.status()).isEqualTo(200);
            assertThat(dispute.text("providerMetadata", "providerDisputeId")).isEqualTo("psp-1");
            assertThat(dispute.text("filingTimestamp")).isEqualTo("1700000000");
            assertThat(dispute.text("statusDetails", "reasonDescription")).isEqualTo("we look at it");
        }

        @Test
        void isOfACapturedChargeAndNoMore() {
            assertThat(shop.post("disputes", body(charge, "14.01", "")).refusal())
                    .isEqualTo("400 TransactionAmountExceeded");
            assertThat(shop.post("disputes", body(charge, "14.00", ",'creationTimestamp':'soon'"))
                            .refusal())
                    .isEqualTo("400 InvalidParameterValue");
            assertThat(shop.post("disputes", body(Checkout.authorized(shop, "14.00"), "14.00", ""))
                            .refusal())
                    .isEqualTo("422 InvalidChargeStatus");
            assertThat(shop.post("disputes", body("S01-1-1-C1", "14.00", "")).refusal())
                    .isEqualTo("404 ResourceNotFound");
        }

        private Reply create(String more) {
            return shop.post("disputes", body(charge, "14.00", more));
        }

        private static String body(String charge, String amount, String more) {
            return json("{'chargeId':'" + charge + "','disputeAmount':" + price(amount) + ",'filingReason':'Fraudulent'"
                    + more + "}");
        }
    }

    @Nested
    class Files {

        final Reply file = shop.post("files", json("{'type':'jpg','purpose':'disputeEvidence'}"));

        @Test
        void goToASignedAddressForAWhile() {
            assertThat(file.status()).isEqualTo(200);
            assertThat(send(file.text("url"), "text/plain").bodyText()).contains("SignatureDoesNotMatch");
            assertThat(send(file.text("url") + "0", "image/jpeg").status()).isEqualTo(403);
            assertThat(send(file.text("url"), "image/jpeg").status()).isEqualTo(200);

            shop.pass(Duration.ofMinutes(15));

            assertThat(send(file.text("url"), "image/jpeg").bodyText()).contains("Request has expired");
        }

        @Test
        void areOfSomeTypesAndOnePurpose() {
            assertThat(shop.post("files", json("{'type':'exe','purpose':'disputeEvidence'}"))
                            .refusal())
                    .isEqualTo("400 InvalidParameterValue");
            assertThat(shop.post("files", json("{'type':'jpg','purpose':'portrait'}"))
                            .refusal())
                    .isEqualTo("400 InvalidParameterValue");
        }
    }

    private SimulatorResponse send(String url, String type) {
        URI uri = URI.create(url);
        return shop.simulator()
                .interventions()
                .storage(new SimulatorRequest(
                        "PUT",
                        uri.getRawPath(),
                        uri.getRawQuery(),
                        Map.of("Content-Type", List.of(type)),
                        "proof".getBytes(StandardCharsets.UTF_8)));
    }
}
