package io.github.amazonpaygateway.simulator.web.page;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.Bodies;
import io.github.amazonpaygateway.simulator.Reply;
import io.github.amazonpaygateway.simulator.TestKey;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.web.SimulatorSite;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuyNowTest {

    final TestShop shop = TestShop.open();
    final SimulatorSite site = new SimulatorSite(shop.simulator(), false, Optional.empty());

    @Test
    void opensTheSessionOfTheClickWithTheBuyerSignedIn() {
        Reply visit = click(TestKey.sign(TestKey.V2, Bodies.expressSession()));

        assertThat(visit.text("shippingAddress", "city")).isEqualTo("Springfield");
        assertThat(visit.text("buyer", "email")).isEqualTo("buyer@example.com");
        assertThat(visit.body().value("addresses").orElseThrow().asJsonArray()).hasSize(3);
        assertThat(shop.get("checkoutSessions/" + visit.text("checkoutSessionId"))
                        .text("shippingAddress", "city"))
                .isEqualTo("Springfield");
    }

    @Test
    void offersOnlyAddressesThatTheShopShipsTo() {
        String payload = Bodies.expressSession()
                .replaceFirst("\\{", json("{'deliverySpecifications':{'specialRestrictions':['RestrictPOBoxes']},"));

        assertThat(clickOn(payload).body().value("addresses").orElseThrow().toString())
                .contains("home", "work")
                .doesNotContain("box");
    }

    @Test
    void isFinalizedByTheShop() {
        Reply visit = click(TestKey.sign(TestKey.V2, Bodies.expressSession()));
        String session = visit.text("checkoutSessionId");
        Reply moved = Reply.of(ask("{'checkoutSessionId':'" + session + "','addressId':'work','card':'4444'}"));

        Reply finalized = shop.post(
                "checkoutSessions/" + session + "/finalize",
                json("{'paymentIntent':'Authorize','chargeAmount':" + Bodies.price("14.00") + ",'shippingAddress':")
                        + moved.body().value("shippingAddress").orElseThrow() + "}");

        assertThat(moved.text("shippingAddress", "city")).isEqualTo("Seattle");
        assertThat(finalized.state()).isEqualTo("Completed");
    }

    @Test
    void isLeft() {
        String session =
                click(TestKey.sign(TestKey.V2, Bodies.expressSession())).text("checkoutSessionId");

        assertThat(ask("{'checkoutSessionId':'" + session + "','cancel':true}").status())
                .isEqualTo(200);

        assertThat(shop.get("checkoutSessions/" + session).stateAndReason()).isEqualTo("Canceled/BuyerCanceled");
    }

    @Test
    void tellsPagesOfOtherOriginsWhyAButtonIsRefused() {
        SimulatorResponse refused = ask(question(Bodies.expressSession(), TestKey.sign(TestKey.V2, "another payload")));

        assertThat(refused.bodyText()).contains("InvalidSignatureError");
        assertThat(refused.headers()).containsEntry("Access-Control-Allow-Origin", "*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                    | 404 ResourceNotFound
            {'checkoutSessionId':'x'}             | 404 ResourceNotFound
            {'checkoutSessionId':'x','cancel':true} | 404 ResourceNotFound
            {'click':'x'}                         | 400 InvalidParameterValue
            {'click':{}}                          | 400 MissingParameterValue
            {'pay':true}                          | 400 UnrecognizedField
            x                                     | 400 InvalidRequestFormat
            """)
    void refusesOthers(String question, String refusal) {
        assertThat(Reply.of(ask(question)).refusal()).isEqualTo(refusal);
    }

    private Reply click(String signature) {
        return Reply.of(ask(question(Bodies.expressSession(), signature)));
    }

    private Reply clickOn(String payload) {
        return Reply.of(ask(question(payload, TestKey.sign(TestKey.V2, payload))));
    }

    private static String question(String payload, String signature) {
        var click = JsonFactory.object()
                .add("payloadJSON", payload)
                .add("signature", signature)
                .add("algorithm", TestKey.V2)
                .add("publicKeyId", TestShop.KEY_ID)
                .add("productType", "PayAndShip");
        return JsonFactory.object().add("click", click).build().toString();
    }

    private SimulatorResponse ask(String question) {
        return site.answer(
                "http",
                new SimulatorRequest(
                        "POST",
                        "/checkout/buy-now",
                        null,
                        Map.of(),
                        json(question).getBytes(StandardCharsets.UTF_8)));
    }
}
