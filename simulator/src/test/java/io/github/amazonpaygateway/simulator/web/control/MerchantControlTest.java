package io.github.amazonpaygateway.simulator.web.control;

import static io.github.amazonpaygateway.simulator.server.RunningSimulator.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.Bodies;
import io.github.amazonpaygateway.simulator.Checkout;
import io.github.amazonpaygateway.simulator.TestKey;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.key.PublicKeyPem;
import io.github.amazonpaygateway.simulator.server.RunningSimulator;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerchantControlTest {

    static final String PATH = "/simulator/merchants";

    final RunningSimulator simulator = new RunningSimulator();

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void inventsAMerchantThatMayCallAtOnce() {
        JsonObject made = json(simulator.post(PATH, "{\"region\":\"EU\"}"));

        assertThat(made.getString("publicKeyId")).startsWith("SANDBOX-");
        assertThat(made.getString("privateKey")).startsWith("-----BEGIN PRIVATE KEY-----");
        assertThat(made.getString("publicKey")).startsWith("-----BEGIN PUBLIC KEY-----");
        assertThat(made.getString("region")).isEqualTo("EU");
        assertThat(simulator.server.simulator().merchants().ofKey(made.getString("publicKeyId")))
                .isPresent();
    }

    @Test
    void letsAGivenKeyCall() {
        TestShop shop = TestShop.over(simulator.server.simulator()).withKeyId("MINE");
        assertThat(shop.post("checkoutSessions", Bodies.expressSession()).refusal())
                .isEqualTo("403 InvalidAuthentication");

        assertThat(simulator.post(PATH, given("MINE", "A1MINE")).statusCode()).isEqualTo(200);

        assertThat(shop.get("charges/" + Checkout.captured(shop, "14.00")).state())
                .isEqualTo("Captured");
    }

    @Test
    void keepsItThroughAReset() {
        simulator.post(PATH, given("MINE", "A1MINE"));
        simulator.post("/simulator/reset", "{}");

        assertThat(simulator.get(PATH).body()).contains("\"MINE\"").doesNotContain("PRIVATE");
    }

    @Test
    void refusesAKeyIdThatIsAnothersAndTakesTheSameAgain() {
        simulator.post(PATH, given("MINE", "A1MINE"));

        assertThat(simulator.post(PATH, given("MINE", "A1MINE")).statusCode()).isEqualTo(200);
        var refused = simulator.post(PATH, given("MINE", "A1OTHER"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).getString("reasonCode")).isEqualTo("PublicKeyIdTaken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"region":"FE"}                | InvalidParameterValue | Allowed values: NA, EU, JP
            {"publicKey":"none"}           | InvalidParameterValue | holds no PEM
            {"publicKey":"-----BEGIN PRIVATE KEY-----AAAA-----END PRIVATE KEY-----"} | InvalidParameterValue | holds a private key
            {"name":"x"}                   | UnrecognizedField     | known: merchantId, storeId, publicKeyId, publicKey, region
            """)
    void refusesWhatCannotBeUsed(String body, String code, String part) {
        var refused = simulator.post(PATH, body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).getString("reasonCode")).isEqualTo(code);
        assertThat(json(refused).getString("message")).contains(part).doesNotContain("AAAA");
    }

    private static String given(String keyId, String merchantId) {
        return JsonFactory.object()
                .add("publicKeyId", keyId)
                .add("merchantId", merchantId)
                .add("storeId", TestShop.STORE)
                .add("publicKey", PublicKeyPem.write(TestKey.publicKey()))
                .build()
                .toString();
    }
}
