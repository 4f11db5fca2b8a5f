package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.buyer.ButtonClick;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.merchant.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest {

    final TestShop shop = TestShop.open(Region.EU);

    @Test
    void showsTheBuyerByTheScopesAsked() {
        String url = shop.simulator()
                .buyer()
                .consent(signIn("['name','shippingAddress']"))
                .url();

        assertThat(url).startsWith("http://localhost/in?from=1&buyerToken=Atza%7C");
        Reply buyer = shop.get("buyers/" + token(url));
        assertThat(buyer.status()).isEqualTo(200);
        assertThat(buyer.text("buyerId")).startsWith("amzn1.account.");
        assertThat(buyer.text("name")).isEqualTo("Größe Müller");
        assertThat(buyer.text("shippingAddress", "city")).isEqualTo("Berlin");
        assertThat(buyer.text("email")).isEqualTo("null");
        assertThat(buyer.text("billingAddress")).isEqualTo("null");
        assertThat(buyer.text("primeMembershipTypes")).isEqualTo("null");
    }

    @Test
    void showsTheIdAloneWithoutScopes() {
        Reply buyer = shop.get(
                "buyers/" + token(shop.simulator().buyer().consent(signIn("[]")).url()));

        assertThat(buyer.text("buyerId")).startsWith("amzn1.account.");
        assertThat(buyer.text("name")).isEqualTo("null");
    }

    @Test
    void leadsBackWithoutATokenIfTheBuyerRefuses() {
        assertThat(shop.simulator().buyer().refuse(signIn("[]")).url()).isEqualTo("http://localhost/in?from=1");
    }

    @Test
    void knowsATokenInItsOwnEnvironmentOnly() {
        String token =
                token(shop.simulator().buyer().consent(signIn("['name']")).url());

        assertThat(shop.under("/live/v2/").get("buyers/" + token).refusal()).isEqualTo("404 ResourceNotFound");
        assertThat(shop.get("buyers/Atza%7Cnothing").refusal()).isEqualTo("404 ResourceNotFound");
        assertThat(shop.under("/sandbox/v1/").get("buyers/" + token).refusal()).isEqualTo("405 RequestNotSupported");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {'storeId':'amzn1.application-oa2-client.test'}                                      | signInReturnUrl
            {'storeId':'other','signInReturnUrl':'http://localhost/in'}                          | Not a store
            {'storeId':'amzn1.application-oa2-client.test','signInReturnUrl':'/in'}              | absolute
            {'storeId':'amzn1.application-oa2-client.test','signInReturnUrl':'http://localhost/in','signInScopes':['age']} | Allowed values
            {'storeId':'amzn1.application-oa2-client.test','signInReturnUrl':'http://localhost/in','webCheckoutDetails':{}} | webCheckoutDetails
            """)
    void refusesAnotherPayload(String payload, String part) {
        assertThatThrownBy(() -> shop.simulator().buyer().openSession(click(json(payload))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(part);
    }

    private String signIn(String scopes) {
        String payload = json("{'storeId':'" + TestShop.STORE + "','signInReturnUrl':'http://localhost/in?from=1',"
                + "'signInScopes':" + scopes + "}");
        return shop.simulator().buyer().openSession(click(payload)).checkoutSessionId();
    }

    private static ButtonClick click(String payload) {
        return new ButtonClick(
                payload, TestKey.sign(TestKey.V2, payload), TestKey.V2, TestShop.KEY_ID, "A1TEST", "SignIn", true);
    }

    private static String token(String url) {
        return url.substring(url.indexOf("buyerToken=") + "buyerToken=".length());
    }
}
