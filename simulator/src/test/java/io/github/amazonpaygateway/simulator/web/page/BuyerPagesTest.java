package io.github.amazonpaygateway.simulator.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.Checkout;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.buyer.BuyerChoice;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.server.RunningSimulator;
import io.github.amazonpaygateway.simulator.server.TestMerchant;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuyerPagesTest {

    static final String[] SIGNED_IN = {"Cookie", "other=1; amazonpay-simulator-buyer=in"};

    final RunningSimulator simulator = new RunningSimulator();
    final TestMerchant merchant = simulator.merchant;

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Nested
    class ExpressCheckout {

        final String session = open(merchant.expressPayload("Books & <b>More</b>"), "PayAndShip");

        @Test
        void beginsWithSigningIn() {
            assertThat(start().body())
                    .contains("Sign in</button>", "Books &amp; &lt;b&gt;More&lt;/b&gt;", session)
                    .doesNotContain("<b>More");

            HttpResponse<String> signedIn = step("/checkout/signin", Map.of("amazonCheckoutSessionId", session));
            assertThat(location(signedIn)).isEqualTo("/checkout/start?amazonCheckoutSessionId=" + session);
            assertThat(signedIn.headers().firstValue("Set-Cookie")).hasValueSatisfying(cookie -> assertThat(cookie)
                    .startsWith("amazonpay-simulator-buyer=in;")
                    .contains("HttpOnly"));
        }

        @Test
        void offersAddressesAndCardsByTheirEffect() {
            assertThat(start(SIGNED_IN).body())
                    .contains("name=\"addressId\" value=\"home\" checked", "Springfield", "value=\"work\" required")
                    .contains("value=\"1111\" checked", "always pays")
                    .contains("value=\"3434\" required", "is declined")
                    .contains("Continue</button>", "Cancel and return to the shop");
        }

        @Test
        void leadsToTheReviewPage() {
            assertThat(location(choose("4444", "work")))
                    .isEqualTo(TestMerchant.REVIEW_URL + "&amazonCheckoutSessionId=" + session);

            assertThat(start(SIGNED_IN).body()).contains("value=\"4444\" checked", "value=\"work\" checked");
        }

        @Test
        void canBeCanceled() {
            assertThat(location(step("/checkout/cancel", Map.of("amazonCheckoutSessionId", session))))
                    .isEqualTo(TestMerchant.CANCEL_URL + "?amazonCheckoutSessionId=" + session);

            assertThat(start(SIGNED_IN).body())
                    .contains("Nothing left to do", "href=\"" + TestMerchant.CANCEL_URL + "?amazonCheckoutSessionId=")
                    .doesNotContain("Continue</button>");
        }

        @Test
        void letsTheBuyerChangeTheAddressAlone() {
            choose("4444", "home");

            assertThat(change("changeAddress").body())
                    .contains("type=\"radio\" name=\"addressId\"", "type=\"hidden\" name=\"card\" value=\"4444\"")
                    .doesNotContain("type=\"radio\" name=\"card\"");
        }

        @Test
        void letsTheBuyerChangeThePaymentAlone() {
            choose("4444", "work");

            assertThat(change("changePayment").body())
                    .contains("type=\"radio\" name=\"card\"", "type=\"hidden\" name=\"addressId\" value=\"work\"")
                    .doesNotContain("type=\"radio\" name=\"addressId\"");
        }

        @Test
        void cannotPayBeforeTheShopHasSetTheAmount() {
            choose("1111", "home");

            HttpResponse<String> refused = step("/checkout/processing", Map.of("amazonCheckoutSessionId", session));

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("ChargeAmountNotSet", "That did not work");
        }

        @ParameterizedTest
        @ValueSource(strings = {"card=9999&addressId=home", "card=1111&addressId=moon", "card=1111", "card=%zz"})
        void refusesAChoiceThatWasNotOffered(String choice) {
            HttpResponse<String> refused =
                    simulator.post("/checkout/choose", "amazonCheckoutSessionId=" + session + "&" + choice);

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("That did not work");
        }

        private HttpResponse<String> start(String... headers) {
            return simulator.get("/checkout/start?amazonCheckoutSessionId=" + session, headers);
        }

        private HttpResponse<String> change(String action) {
            return simulator.get(
                    "/checkout/change?amazonCheckoutSessionId=" + session + "&changeAction=" + action, SIGNED_IN);
        }

        private HttpResponse<String> choose(String card, String address) {
            return step(
                    "/checkout/choose", Map.of("amazonCheckoutSessionId", session, "card", card, "addressId", address));
        }
    }

    @Nested
    class PayingAtOnce {

        final String session = open(merchant.processOrderPayload("14.00"), "PayOnly");

        @Test
        void asksForNoAddressAndNamesTheAmount() {
            assertThat(simulator
                            .get("/checkout/start?amazonCheckoutSessionId=" + session, SIGNED_IN)
                            .body())
                    .contains("Pay 14.00 USD</button>")
                    .doesNotContain("Ship to");
        }

        @Test
        void goesThroughTheProcessingPageToTheResultPage() {
            String processing = location(step(
                    "/checkout/choose",
                    Map.of("amazonCheckoutSessionId", session, "card", "3434", "addressId", "home")));
            assertThat(processing)
                    .isEqualTo("http://" + host() + "/checkout/processing?amazonCheckoutSessionId=" + session);
            assertThat(simulator.get(processing.substring(simulatorUrlLength())).body())
                    .contains("Your payment is on its way", "…3434", "/checkout/processing.js");

            assertThat(location(step("/checkout/processing", Map.of("amazonCheckoutSessionId", session))))
                    .isEqualTo(TestMerchant.RESULT_URL + "?amazonCheckoutSessionId=" + session);
            assertThat(simulator.get(processing.substring(simulatorUrlLength())).body())
                    .contains("Nothing left to do", TestMerchant.RESULT_URL);
        }

        private int simulatorUrlLength() {
            return simulator.url().length();
        }
    }

    @Nested
    class SigningIn {

        final String page = location(click(merchant.click(
                "{\"storeId\":\"" + TestMerchant.STORE_ID + "\",\"signInReturnUrl\":\"https://shop.example/in\","
                        + "\"signInCancelUrl\":\"https://shop.example/\",\"signInScopes\":[\"name\",\"email\"]}",
                "SignIn")));

        final String id = page.substring(page.indexOf('=') + 1);

        @Test
        void namesWhatTheShopWillRead() {
            assertThat(simulator.get("/checkout/consent?signInId=" + id).body())
                    .contains("Sign in and share", "your name, your e-mail address");
        }

        @Test
        void leadsToTheShopWithAToken() {
            assertThat(location(step("/checkout/consent", Map.of("signInId", id))))
                    .startsWith("https://shop.example/in?buyerToken=Atza%7C");
            assertThat(location(step("/checkout/consent/refuse", Map.of("signInId", id))))
                    .isEqualTo("https://shop.example/");
        }
    }

    @Nested
    class RefusesAButton {

        final String payload = merchant.expressPayload("Books");

        @Test
        void whosePayloadWasChangedAfterSigning() {
            HttpResponse<String> refused =
                    click(merchant.click(payload + " ", merchant.sign(payload), "PayAndShip", TestMerchant.ID));

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body())
                    .contains("InvalidSignatureError", "Simulator, not Amazon")
                    .contains("AMZN-PAY-RSASSA-PSS-V2\n" + TestMerchant.sha256(payload + " "))
                    .contains("written anew between signing and the page")
                    .contains("{&quot;storeId&quot;:");
        }

        @Test
        void whosePayloadTheTemplateEscaped() {
            String escaped = payload.replace("\"", "&quot;");

            assertThat(click(merchant.click(escaped, merchant.sign(payload), "PayAndShip", TestMerchant.ID))
                            .body())
                    .contains("The payload is HTML-escaped");
        }

        @Test
        void whoseSignatureWasPercentEncoded() {
            assertThat(click(merchant.click(payload, "a%2Fb%3D", "PayAndShip", TestMerchant.ID))
                            .body())
                    .contains("not plain base64");
        }

        @Test
        void ofAnotherMerchant() {
            assertThat(click(merchant.click(payload, merchant.sign(payload), "PayAndShip", "SOMEBODY"))
                            .body())
                    .contains("The key belongs to another merchant", "Not the signature");
        }

        @Test
        void thatMarkupCannotEscapeFrom() {
            String attack = "</pre><script>alert(1)</script>";

            assertThat(click(merchant.click(attack, "'\"><img src=x>", "PayAndShip", TestMerchant.ID))
                            .body())
                    .contains("&lt;/pre&gt;&lt;script&gt;")
                    .doesNotContain("<script>", "<img");
        }

        @Test
        void thatIsNestedTooDeeply() {
            assertThat(click("{\"payloadJSON\":" + "[".repeat(10_000)).statusCode())
                    .isEqualTo(400);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "[]", "{", "{}", "{\"payloadJSON\":7}"})
        void thatIsNone(String click) {
            assertThat(click(click).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void showsAddressesThatTheShopDoesNotShipToWithoutOfferingThem() {
        String payload = merchant.expressPayload("Books")
                .replaceFirst(
                        "\\{",
                        "{\"deliverySpecifications\":{\"specialRestrictions\":[\"RestrictPOBoxes\"],"
                                + "\"addressRestrictions\":{\"type\":\"NotAllowed\","
                                + "\"restrictions\":{\"US\":{\"zipCodes\":[\"62701\"]}}}},");
        String session = open(payload, "PayAndShip");

        assertThat(simulator
                        .get("/checkout/start?amazonCheckoutSessionId=" + session, SIGNED_IN)
                        .body())
                .contains("name=\"addressId\" value=\"work\" checked", "P.O. Box 100")
                .contains("The shop does not ship to this place.", "The shop does not ship to P.O. boxes.")
                .doesNotContain("value=\"home\"", "value=\"box\"");
        HttpResponse<String> refused = step(
                "/checkout/choose", Map.of("amazonCheckoutSessionId", session, "card", "1111", "addressId", "home"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("The shop does not ship to this place.");
    }

    @Test
    void asksWhetherTheShopMayKeepThePaymentMethod() {
        String session = open(
                merchant.expressPayload("Books")
                        .replaceFirst("\\{", "{\"chargePermissionType\":\"PaymentMethodOnFile\","),
                "PayAndShip");
        String page = "/checkout/start?amazonCheckoutSessionId=" + session;
        assertThat(simulator.get(page, SIGNED_IN).body()).contains("name=\"keepOnFile\" value=\"true\" checked");

        step(
                "/checkout/choose",
                Map.of("amazonCheckoutSessionId", session, "card", "1111", "addressId", "home", "onFile", "asked"));

        assertThat(simulator.get(page, SIGNED_IN).body()).contains("name=\"keepOnFile\" value=\"true\">");
        assertThat(simulator
                        .get(
                                "/checkout/change?changeAction=changePayment&amazonCheckoutSessionId=" + session,
                                SIGNED_IN)
                        .body())
                .contains("type=\"hidden\" name=\"onFile\"");
        assertThat(simulator.server.simulator().buyer().view(session).chosen())
                .isEqualTo(new BuyerChoice("1111", "home", false));
    }

    @Test
    void letsTheBuyerPayWithAnotherCardForAPermissionThatExists() {
        var inside = simulator.server.simulator();
        inside.merchants().add(TestShop.merchant(Region.NA));
        String permission = Checkout.permission(TestShop.over(inside), "14.00");

        assertThat(simulator
                        .get("/checkout/wallet?chargePermissionId=" + permission)
                        .body())
                .contains("Simulator, not Amazon", "value=\"1111\" checked", "Pay with this from now on");
        assertThat(step("/checkout/wallet", Map.of("chargePermissionId", permission, "card", "4444"))
                        .body())
                .contains("is paid with card …4444");
        assertThat(simulator
                        .get("/checkout/wallet?chargePermissionId=" + permission)
                        .body())
                .contains("value=\"4444\" checked");
        assertThat(simulator.get("/checkout/wallet?chargePermissionId=S01").statusCode())
                .isEqualTo(404);

        inside.interventions().incidents().befallPermission(permission, "BuyerClosed");
        assertThat(simulator
                        .get("/checkout/wallet?chargePermissionId=" + permission)
                        .body())
                .contains("is closed")
                .doesNotContain("type=\"radio\"");
    }

    @Test
    void letsAMerchantClaimAnAccount() {
        assertThat(simulator.get("/checkout/claim?merchantAccountId=A1%3Cb%3E").body())
                .contains("Claim it", "A1&lt;b&gt;");
        assertThat(step("/checkout/claim", Map.of("merchantAccountId", "A1")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/checkout/start",
                "/checkout/start?amazonCheckoutSessionId=",
                "/checkout/start?amazonCheckoutSessionId=%3Cscript%3E",
                "/checkout/nothing"
            })
    void tellsOnAPageWhatCannotBeShown(String path) {
        HttpResponse<String> response = simulator.get(path);

        assertThat(response.statusCode()).isBetween(400, 404);
        assertThat(response.body())
                .contains("Simulator, not Amazon", "That did not work")
                .doesNotContain("<script>");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    }

    @Test
    void forgetsTheBuyerOnSignout() {
        assertThat(simulator.post("/checkout/signout", "").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Max-Age=0"));
    }

    private String open(String payload, String productType) {
        String start = location(click(merchant.click(payload, productType)));
        String page = "http://" + host() + "/checkout/start?amazonCheckoutSessionId=";
        assertThat(start).startsWith(page);
        return start.substring(page.length());
    }

    private HttpResponse<String> click(String click) {
        return simulator.postForm("/checkout/button", Map.of("click", click));
    }

    private HttpResponse<String> step(String path, Map<String, String> fields) {
        return simulator.postForm(path, fields);
    }

    private String host() {
        return simulator.url().substring("http://".length());
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }
}
