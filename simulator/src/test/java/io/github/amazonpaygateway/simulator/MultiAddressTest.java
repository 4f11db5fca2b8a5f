package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.price;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.buyer.ButtonClick;
import io.github.amazonpaygateway.simulator.json.BodyText;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultiAddressTest {

    final TestShop shop = TestShop.open();
    final String session = open("PayAndShipMultiAddress");

    @Test
    void listsAddressesAsTextsOfJson() {
        assertThat(shop.get("checkoutSessions/" + session).text("shippingAddressList"))
                .isEqualTo("null");
        shop.simulator().buyer().signIn(session);

        Reply read = shop.get("checkoutSessions/" + session);

        List<String> texts = read.body().texts("shippingAddressList");
        assertThat(texts).hasSize(3);
        assertThat(BodyText.parse(texts.get(1)).getString("addressId")).isEqualTo("work");
        assertThat(BodyText.parse(texts.get(1)).getString("city")).isEqualTo("Seattle");
        assertThat(read.text("shippingAddress")).isEqualTo("null");
    }

    @Test
    void takesAPriceForEachAddress() {
        Reply told = tell(session, "work");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.text("multiAddressesCheckoutMetadata")).contains("\"addressId\":\"work\"");
        assertThat(tell(session, "moon").refusal()).isEqualTo("400 InvalidParameterValue");
        assertThat(tell(open("PayAndShip"), "work").refusal()).isEqualTo("400 InvalidParameterCombination");
    }

    private Reply tell(String id, String addressId) {
        return shop.patch(
                "checkoutSessions/" + id,
                json("{'multiAddressesCheckoutMetadata':[{'addressId':'" + addressId + "','price':" + price("14.00")
                        + "}]}"));
    }

    private String open(String productType) {
        String payload = Bodies.expressSession();
        var click = new ButtonClick(
                payload, TestKey.sign(TestKey.V2, payload), TestKey.V2, TestShop.KEY_ID, "A1TEST", productType, true);
        return shop.simulator().buyer().openSession(click).checkoutSessionId();
    }
}
