package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.complete;
import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.price;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.buyer.ButtonClick;
import io.github.amazonpaygateway.simulator.buyer.BuyerView;
import io.github.amazonpaygateway.simulator.buyer.BuyerView.Step;
import io.github.amazonpaygateway.simulator.buyer.NextPage;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ButtonTest {

    static final String ADDITIONAL_BUTTON = json("{'storeId':'" + TestShop.STORE + "','webCheckoutDetails':{"
            + "'checkoutMode':'ProcessOrder','checkoutResultReturnUrl':'http://localhost/result#top'},"
            + "'paymentDetails':{'paymentIntent':'AuthorizeWithCapture','chargeAmount':" + price("14.00") + "},"
            + "'merchantMetadata':{'merchantStoreName':'Book Shop'}}");

    final TestShop shop = TestShop.open();

    @ParameterizedTest
    @ValueSource(strings = {TestKey.V1, TestKey.V2})
    void opensASession(String algorithm) {
        shop.simulator().publishAt(URI.create("http://127.0.0.1:8090/"));

        NextPage start = shop.simulator().buyer().openSession(click(Bodies.expressSession(), algorithm, "PayOnly"));

        String id = start.checkoutSessionId();
        assertThat(start.url()).isEqualTo("http://127.0.0.1:8090/checkout/start?amazonCheckoutSessionId=" + id);
        shop.simulator().buyer().signIn(id);
        Reply session = shop.get("checkoutSessions/" + id);
        assertThat(session.text("productType")).isEqualTo("PayOnly");
        assertThat(session.body().value("shippingAddress")).isEmpty();
    }

    @Test
    void namesTheStringToSignIfTheSignatureIsWrong() {
        var good = click(Bodies.expressSession(), TestKey.V2, null);
        var changed = new ButtonClick(
                good.payloadJson() + " ", good.signature(), good.algorithm(), good.publicKeyId(), null, null, null);

        assertThatThrownBy(() -> shop.simulator().buyer().openSession(changed))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(
                        "does not match signedString " + TestKey.V2 + " " + TestKey.sha256(good.payloadJson() + " "));
    }

    @Test
    void paysInOneGoWithTheAdditionalButton() {
        String id = shop.simulator()
                .buyer()
                .openSession(click(ADDITIONAL_BUTTON, TestKey.V2, null))
                .checkoutSessionId();
        assertThat(view(id).step()).isEqualTo(Step.CHOOSE);
        assertThat(view(id).processOrder()).isTrue();
        assertThat(view(id).amount()).isEqualTo("14.00");
        assertThat(view(id).storeName()).isEqualTo("Book Shop");

        assertThat(shop.simulator().buyer().signIn(id).url()).contains("/checkout/processing?");
        assertThat(view(id).step()).isEqualTo(Step.APPROVE);
        assertThat(shop.simulator().buyer().approve(id).url())
                .isEqualTo("http://localhost/result?amazonCheckoutSessionId=" + id + "#top");
        assertThat(view(id).step()).isEqualTo(Step.OVER);

        assertThat(shop.post("checkoutSessions/" + id + "/complete", complete("14.00"))
                        .state())
                .isEqualTo("Completed");
    }

    @Test
    void checksTheBodyLikeACreation() {
        String payload = json("{'storeId':'" + TestShop.STORE + "','colour':'red'}");

        assertThatThrownBy(() -> shop.simulator().buyer().openSession(click(payload, TestKey.V2, null)))
                .hasMessage("The field 'colour' is invalid for this API");
    }

    @Test
    void showsCardsAndAddresses() {
        String id = shop.post("checkoutSessions", Bodies.expressSession()).text("checkoutSessionId");

        assertThat(view(id).cards())
                .extracting(BuyerView.Card::ending)
                .contains("1111", "3064", "3434", "0701", "4354");
        assertThat(view(id).addresses())
                .extracting(BuyerView.Address::label)
                .contains("100 Example Street, Springfield, IL, 62701, US");
    }

    private BuyerView view(String id) {
        return shop.simulator().buyer().view(id);
    }

    private static ButtonClick click(String payload, String algorithm, String productType) {
        String signature = TestKey.sign(algorithm, payload);
        return new ButtonClick(payload, signature, algorithm, TestShop.KEY_ID, "A1TEST", productType, true);
    }
}
