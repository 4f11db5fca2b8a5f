package io.github.amazonpaygateway.impl.button;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.Button;
import io.github.amazonpaygateway.button.ButtonOptions;
import io.github.amazonpaygateway.button.ButtonOptions.Placement;
import io.github.amazonpaygateway.button.ButtonSignature;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.impl.contract.LocalAmazonPay;
import io.github.amazonpaygateway.impl.contract.ShopContainer;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.simulator.buyer.ButtonClick;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A parser of HTML reads what the shop has written, and the simulator, with the public key, what was signed. */
@TestInstance(Lifecycle.PER_CLASS)
class SafeMarkupTest {

    private static final long SEED = Long.getLong("markup.seed", 20_261_125L);
    private static final int TEXTS = 2_000;

    LocalAmazonPay amazon;
    ShopContainer shop;
    AmazonPayGateway pay;

    @BeforeAll
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        shop = new ShopContainer(ShopContainer.impatient(amazon));
        pay = shop.gateway();
    }

    @AfterAll
    void stop() {
        shop.close();
        amazon.close();
    }

    @Test
    void hostileTextsReachAmazonAsTheyWereSigned() {
        System.out.println("SafeMarkupTest: " + TEXTS + " texts, -Dmarkup.seed=" + SEED);
        HostileTexts texts = new HostileTexts(SEED);
        for (int round = 0; round < TEXTS; round++) {
            String text = texts.next();
            Button button = button(text);
            String payload = button.signature().payloadJson();

            assertThat(payload).isPrintable().matches("[ -~]+").doesNotContain("<", ">", "&", "'", "`", "\\\"");
            assertThat(payloadOfFragment(button)).isEqualTo(payload);
            assertThat(inScript(payload)).isEqualTo(payload);
            assertThat(inSingleQuotes(payload)).isEqualTo(payload);
            assertThat(inDoubleQuotes(payload)).isEqualTo(payload);
            assertThat(object(payload).getJsonObject("merchantMetadata").getString("noteToBuyer"))
                    .isEqualTo(text);
            assertTaken(payload, button.signature());
        }
    }

    @Test
    void aPayloadOfTheShopsOwnMakingReachesThePageTooWhateverItHolds() {
        String own = "{\r\n\t\"note\" : \"</script>'\\\"&amp;\u2028Größe\u0085\" }\r";
        Button button = new Button(
                pay.button().page(),
                ButtonOptions.at(Placement.OTHER),
                pay.button().signPayload(own));

        assertThat(payloadOfFragment(button)).isEqualTo(own);
    }

    private Button button(String note) {
        CreateCheckoutSession session = CreateCheckoutSession.express(
                        URI.create("https://shop.example/review?a=1&b='2'"))
                .withMerchantMetadata(MerchantMetadata.ofReference("4711").withNoteToBuyer(note));
        return pay.button().checkoutButton(session, ButtonOptions.at(Placement.CART));
    }

    /** Throws when the signature is wrong. */
    private void assertTaken(String payload, ButtonSignature signature) {
        var click = new ButtonClick(
                payload,
                signature.signature(),
                signature.algorithm(),
                signature.publicKeyId(),
                LocalAmazonPay.MERCHANT_ID,
                "PayAndShip",
                true);
        assertThat(amazon.simulator.buyer().openSession(click).checkoutSessionId())
                .isNotBlank();
    }

    private static String payloadOfFragment(Button button) {
        Document page = page(new ButtonMarkup().html(button, "/shop", "r4nd0m+/="));
        assertThat(page.select("body *"))
                .extracting(element -> element.tagName())
                .containsExactly("p", "div", "script", "script", "p");
        assertThat(page.select("div").first().attributesSize()).isEqualTo(1);
        return object(page.select("div").attr("data-amazon-pay-button"))
                .getJsonObject("createCheckoutSessionConfig")
                .getString("payloadJSON");
    }

    private static String inScript(String payload) {
        return page("<script type=\"application/json\">" + payload + "</script>")
                .select("script")
                .first()
                .data();
    }

    private static String inSingleQuotes(String payload) {
        return page("<div data-payload='" + payload + "'></div>").select("div").attr("data-payload");
    }

    private static String inDoubleQuotes(String payload) {
        return page("<div data-payload=\"" + payload.replace("\"", "&quot;") + "\"></div>")
                .select("div")
                .attr("data-payload");
    }

    private static Document page(String fragment) {
        return Jsoup.parse("<!DOCTYPE html><html><body><p>before</p>" + fragment + "<p>after</p></body></html>");
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
