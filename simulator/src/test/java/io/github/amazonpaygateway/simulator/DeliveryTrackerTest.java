package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.json.BodyText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTrackerTest {

    final TestShop shop = TestShop.open();
    final String permission = Checkout.permission(shop, "14.00");

    @ParameterizedTest
    @ValueSource(strings = {"/sandbox/v1/", "/sandbox/v2/", "/live/v2/"})
    void echoesTheParcels(String root) {
        String body = json("{'amazonOrderReferenceId':'P01-1234567-1234567','deliveryDetails':"
                + "[{'trackingNumber':'1Z999','carrierCode':'UPS'},{'trackingNumber':'1Z998','carrierCode':'UPS'}]}");

        Reply reply = shop.under(root).post("deliveryTrackers", body);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().json()).isEqualTo(BodyText.parse(body));
    }

    @Test
    void takesATrackingNumberOnce() {
        assertThat(track("1Z999").status()).isEqualTo(200);

        assertThat(track("1Z999").refusal()).isEqualTo("400 InvalidParameterValue");
        assertThat(track("1Z998").status()).isEqualTo(200);
    }

    @Test
    void replaysUnderItsKey() {
        String key = TestShop.newKey();

        Reply first = shop.postWithKey("deliveryTrackers", body("1Z999"), key);

        assertThat(shop.postWithKey("deliveryTrackers", body("1Z999"), key)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {'chargePermissionId':'S01-0000000-0000000','deliveryDetails':[{'trackingNumber':'1','carrierCode':'UPS'}]} | 400 InvalidParameterValue
            {'amazonOrderReferenceId':'order 7','deliveryDetails':[{'trackingNumber':'1','carrierCode':'UPS'}]}         | 400 InvalidParameterValue
            {'amazonOrderReferenceId':'P01-1234567-1234567','deliveryDetails':[{'trackingNumber':'1'}]}                 | 400 MissingParameterValue
            {'amazonOrderReferenceId':'P01-1234567-1234567','deliveryDetails':[]}                                       | 400 MissingParameterValue
            {'amazonOrderReferenceId':'P01-1234567-1234567'}                                                            | 400 MissingParameterValue
            {'deliveryDetails':[{'trackingNumber':'1','carrierCode':'UPS'}]}                                            | 400 MissingParameterValue
            {'amazonOrderReferenceId':'P01-1234567-1234567','deliveryDetails':[{'trackingNumber':'1','carrierCode':'UPS','weight':1}]} | 400 UnrecognizedField
            """)
    void refusesAnotherBody(String body, String refusal) {
        assertThat(shop.post("deliveryTrackers", json(body)).refusal()).isEqualTo(refusal);
    }

    private Reply track(String number) {
        return shop.post("deliveryTrackers", body(number));
    }

    private String body(String number) {
        return json("{'chargePermissionId':'" + permission + "','deliveryDetails':[{'trackingNumber':'" + number
                + "','carrierCode':'UPS'}]}");
    }
}
