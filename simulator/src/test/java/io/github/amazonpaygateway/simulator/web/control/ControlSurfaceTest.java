package io.github.amazonpaygateway.simulator.web.control;

import static io.github.amazonpaygateway.simulator.server.RunningSimulator.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.server.RunningSimulator;
import io.github.amazonpaygateway.simulator.server.TestMerchant;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlSurfaceTest {

    final RunningSimulator simulator = new RunningSimulator();

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void tellsThatItIsUp() {
        assertThat(simulator.get("/simulator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void advancesAVirtualClock() {
        Instant before = Instant.parse(json(simulator.get("/simulator/clock")).getString("now"));

        JsonObject after = json(simulator.post("/simulator/clock", "{\"advance\":\"PT30S\"}"));

        assertThat(Instant.parse(after.getString("now"))).isEqualTo(before.plus(Duration.ofSeconds(30)));
        assertThat(after.getString("mode")).isEqualTo("virtual");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            /simulator/clock                      | {"advance":"-PT1S"}   | 400 | InvalidParameterValue | ISO-8601
            /simulator/clock                      | {"advance":"P9999999999D"} | 400 | InvalidParameterValue | ISO-8601
            /simulator/clock                      | {"advance":30}        | 400 | InvalidParameterValue | has to be a text
            /simulator/clock                      | {}                    | 400 | MissingParameterValue | advance
            /simulator/clock                      | {"forward":"PT1S"}    | 400 | UnrecognizedField     | known: advance
            /simulator/clock                      | [1]                   | 400 | InvalidRequestFormat  | JSON object
            /simulator/clock                      | {"advance"            | 400 | InvalidRequestFormat  | JSON object
            /simulator/reset                      | {"all":true}          | 400 | UnrecognizedField     | known: none
            /simulator/faults                     | {"op":"createCharge"} | 400 | UnrecognizedField     | known: operation, times
            /simulator/faults                     | {"delay":"soon"}      | 400 | InvalidParameterValue | soon
            /simulator/health                     | {}                    | 405 | MethodNotAllowed      | Use GET
            /simulator/checkoutSessions/x/buyer   | {"action":"signIn"}   | 404 | ResourceNotFound      | 'x'
            /simulator/checkoutSessions/x/buyer   | {"action":"steal"}    | 400 | InvalidParameterValue | known: signIn, approve, cancel, decline
            /simulator/checkoutSessions/x/buyer   | {"card":"1111"}       | 400 | MissingParameterValue | action
            /simulator/checkoutSessions/x/buyer   | {"action":"signIn","pin":"1"} | 400 | UnrecognizedField | known: action, card
            /simulator/disputes                   | {"kind":"rumour"}     | 400 | InvalidParameterValue | known: claim, chargeback
            /simulator/disputes                   | {}                    | 400 | MissingParameterValue | chargeId
            /simulator/disputes                   | {"chargeId":"x"}      | 404 | ResourceNotFound      | 'x'
            /simulator/disputes/x                 | {"resolution":"Draw"} | 400 | InvalidParameterValue | known: MerchantWon
            /simulator/disputes/x                 | {}                    | 404 | ResourceNotFound      | 'x'
            /simulator/authorizationTokens        | {}                    | 400 | MissingParameterValue | merchantId
            /simulator/throttle                   | {"table":"LIVE"}      | 400 | InvalidParameterValue | off, sandbox, live, both
            /simulator/throttle                   | {"rate":"live"}       | 400 | UnrecognizedField     | known: table
            /simulator/nothing                    | {}                    | 404 | ResourceNotFound      | /simulator/nothing
            """)
    void refusesWhatItDoesNotKnow(String path, String body, int status, String reasonCode, String part) {
        HttpResponse<String> response = simulator.post(path, body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(json(response).getString("reasonCode")).isEqualTo(reasonCode);
        assertThat(json(response).getString("message")).contains(part);
    }

    @Test
    void limitsRequestsUntilTheNextReset() {
        assertThat(simulator.get("/simulator/throttle").body()).isEqualTo("{\"table\":\"off\"}");

        assertThat(simulator.post("/simulator/throttle", "{\"table\":\"both\"}").body())
                .isEqualTo("{\"table\":\"both\"}");

        simulator.post("/simulator/reset", "");
        assertThat(simulator.get("/simulator/throttle").body()).isEqualTo("{\"table\":\"off\"}");
    }

    @Test
    void injectsTheFaultItIsTold() {
        simulator.post("/simulator/faults", "{\"operation\":\"getCharge\",\"status\":503}");

        assertThat(simulator.get("/v2/charges/x").statusCode()).isEqualTo(503);
        assertThat(simulator.get("/v2/charges/x").statusCode()).isNotEqualTo(503);
    }

    @Test
    void resetForgetsTheJournal() {
        simulator.get("/v2/charges/x");
        assertThat(journal()).isOne();

        assertThat(simulator.post("/simulator/reset", "").body()).isEqualTo("{}");

        assertThat(journal()).isZero();
    }

    @Test
    void goesBackToANamedSnapshot() {
        openSession(simulator.merchant.processOrderPayload("14.00"));
        assertThat(json(simulator.post("/simulator/snapshots", "{\"name\":\"one\"}"))
                        .getInt("inputs"))
                .isOne();
        openSession(simulator.merchant.processOrderPayload("15.00"));

        simulator.post("/simulator/snapshots/one/restore", "");

        assertThat(json(simulator.get("/simulator/objects")).getInt("total")).isOne();
        String kept = simulator.get("/simulator/snapshots/one").body();
        simulator.post("/simulator/reset", "");
        assertThat(simulator.post("/simulator/restore", kept).statusCode()).isEqualTo(200);
        assertThat(json(simulator.get("/simulator/objects")).getInt("total")).isOne();
        assertThat(simulator.post("/simulator/snapshots/two/restore", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsTheLedger() {
        assertThat(json(simulator.get("/simulator/ledger"))).containsKeys("charges", "refunds", "sums");
    }

    @Nested
    class PlaysTheBuyer {

        final String session = openSession(simulator.merchant.processOrderPayload("14.00"));

        @Test
        void whoApprovesAndSignsInFirst() {
            assertThat(act("{\"action\":\"approve\",\"card\":\"0005\"}"))
                    .isEqualTo(TestMerchant.RESULT_URL + "?amazonCheckoutSessionId=" + session);
        }

        @Test
        void whoSignsInAndThenApproves() {
            assertThat(act("{\"action\":\"signIn\"}"))
                    .isEqualTo("http://" + host() + "/checkout/processing?amazonCheckoutSessionId=" + session);

            assertThat(act("{\"action\":\"approve\"}")).startsWith(TestMerchant.RESULT_URL);
        }

        @Test
        void whoCancels() {
            assertThat(act("{\"action\":\"cancel\"}")).startsWith(TestMerchant.RESULT_URL);

            assertThat(simulator.post(buyer(), "{\"action\":\"approve\"}").statusCode())
                    .isEqualTo(422);
        }

        @Test
        void whoIsDeclined() {
            assertThat(act("{\"action\":\"decline\"}")).startsWith(TestMerchant.RESULT_URL);
        }

        private String act(String body) {
            JsonObject answer = json(simulator.post(buyer(), body));
            assertThat(answer.getString("checkoutSessionId")).isEqualTo(session);
            return answer.getString("url");
        }

        private String buyer() {
            return "/simulator/checkoutSessions/" + session + "/buyer";
        }
    }

    private String openSession(String payload) {
        String location = simulator
                .postForm("/checkout/button", Map.of("click", simulator.merchant.click(payload, "PayOnly")))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.indexOf('=') + 1);
    }

    private String host() {
        return simulator.url().substring("http://".length());
    }

    private int journal() {
        return json(simulator.get("/simulator/journal"))
                .getJsonArray("requests")
                .size();
    }
}
