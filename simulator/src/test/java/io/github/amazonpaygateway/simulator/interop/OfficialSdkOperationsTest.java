package io.github.amazonpaygateway.simulator.interop;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.price;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.pay.api.AmazonPayResponse;
import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.Bodies;
import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.TestKey;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.util.HashMap;
import java.util.Map;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operations beside a payment, each as the official SDK calls it. */
class OfficialSdkOperationsTest {

    static final String KEY_ID = "SANDBOX-AHTEST0000000000000000";

    final AmazonPaySimulator simulator = AmazonPaySimulator.create(
            SimulatorOptions.of(new Merchant("A1TEST", TestShop.STORE, KEY_ID, TestKey.publicKey(), Region.NA))
                    .withClock(ClockMode.VIRTUAL));

    OfficialSdk sdk;

    @BeforeEach
    void open() throws Exception {
        sdk = OfficialSdk.of(() -> new SimulatorWire(simulator), KEY_ID, TestKey.V2);
    }

    @Test
    void finalizesASession() throws Exception {
        String session = sdk.createCheckoutSession(object(Bodies.expressSession()))
                .getResponse()
                .getString("checkoutSessionId");
        simulator.buyer().signIn(session);

        AmazonPayResponse done = sdk.finalizeCheckoutSession(
                session,
                object(json("{'paymentIntent':'Authorize','canHandlePendingAuthorization':'false','chargeAmount':"
                        + price("14.00")
                        + ",'shippingAddress':{'name':'Susie Smith','addressLine1':'10 Ditka Ave','county':null,"
                        + "'district':null,'countryCode':'US','phoneNumber':'800-000-0000'}}")),
                key());

        assertThat(done.getStatus()).isEqualTo(200);
        String charge = done.getResponse().getString("chargeId");
        AmazonPayResponse expired = sdk.updateCharge(
                charge, object(json("{'statusDetails':{'state':'Canceled','reasonCode':'ExpiredUnused'}}")));
        assertThat(expired.getResponse().getJSONObject("statusDetails").getString("reasonCode"))
                .isEqualTo("ExpiredUnused");
    }

    private static JSONObject object(String text) {
        return new JSONObject(text);
    }

    // The SDK makes no key for most of these, and changes the map.
    private static Map<String, String> key() {
        return new HashMap<>(Map.of("x-amz-pay-idempotency-key", TestShop.newKey()));
    }
}
