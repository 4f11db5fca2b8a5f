package io.github.amazonpaygateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AuthorizationTokenTest {

    static final String PATH = "authorizationTokens/amzn.mws.2cbc7a4a-1234?merchantId=";

    final TestShop shop = TestShop.open();

    @Test
    void isAJsonWebTokenByWhichOneActsForAnother() {
        Reply given = shop.under("/live/v2/").get(PATH + "A1OTHER");
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.text("authorizationToken")).matches("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]{43}");

        String session = create(given.text("authorizationToken")).text("checkoutSessionId");

        assertThat(shop.get("checkoutSessions/" + session).refusal()).isEqualTo("404 ResourceNotFound");
        assertThat(shop.send(
                                "GET",
                                "checkoutSessions/" + session,
                                "",
                                Map.of("x-amz-pay-authtoken", given.text("authorizationToken")))
                        .state())
                .isEqualTo("Open");
    }

    @Test
    void isGivenByTheControlToo() {
        assertThat(create(shop.simulator().interventions().giveToken("A1OTHER")).status())
                .isEqualTo(201);
    }

    @Test
    void isRefusedIfItWasNeverGiven() {
        assertThat(create("eyJ.eyJ.x").refusal()).isEqualTo("403 InvalidAuthorizationToken");
    }

    @Test
    void isGivenInLiveToWhoSaysForWhom() {
        assertThat(shop.get(PATH + "A1OTHER").refusal()).isEqualTo("405 RequestNotSupported");
        assertThat(shop.under("/live/v2/").get(PATH).refusal()).isEqualTo("400 MissingParameterValue");
        assertThat(shop.under("/live/v2/").get(PATH + "A1OTHER&store=1").refusal())
                .isEqualTo("400 UnrecognizedField");
        assertThat(shop.under("/live/v2/")
                        .get("authorizationTokens/mine?merchantId=A1OTHER")
                        .refusal())
                .isEqualTo("400 InvalidParameterValue");
    }

    private Reply create(String token) {
        return shop.send(
                "POST",
                "checkoutSessions",
                Bodies.expressSession(),
                Map.of("x-amz-pay-authtoken", token, "x-amz-pay-idempotency-key", TestShop.newKey()));
    }
}
