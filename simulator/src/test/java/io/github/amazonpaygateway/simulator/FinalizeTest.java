package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.price;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.buyer.BuyerChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalizeTest {

    static final String ADDRESS = "{'name':'Susie Smith','addressLine1':'10 Ditka Ave','city':'Chicago','county':null,"
            + "'stateOrRegion':'IL','postalCode':'60602','countryCode':'US','phoneNumber':'800-000-0000'}";

    final TestShop shop = TestShop.open();
    final String session =
            shop.post("checkoutSessions", Bodies.expressSession()).text("checkoutSessionId");

    @Test
    void chargesWithoutARedirect() {
        shop.simulator().buyer().signIn(session);

        Reply done = finish(body("AuthorizeWithCapture", ",'shippingAddress':" + ADDRESS));

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.state()).isEqualTo("Completed");
        assertThat(shop.get("charges/" + done.text("chargeId")).state()).isEqualTo("Captured");
        assertThat(shop.get("chargePermissions/" + done.text("chargePermissionId"))
                        .text("shippingAddress", "city"))
                .isEqualTo("Chicago");
        assertThat(finish(body("Confirm", ",'shippingAddress':" + ADDRESS)).refusal())
                .isEqualTo("422 InvalidCheckoutSessionStatus");
    }

    @Test
    void needsABuyer() {
        assertThat(finish(body("Confirm", ",'shippingAddress':" + ADDRESS)).refusal())
                .isEqualTo("422 InvalidCheckoutSessionStatus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                                                  | 400 MissingParameterValue
            {'paymentIntent':'Confirm','chargeAmount':{'amount':'1','currencyCode':'USD'}} | 400 MissingParameterValue
            {'paymentIntent':'Buy'}                                             | 400 InvalidParameterValue
            {'paymentDetails':{}}                                               | 400 UnrecognizedField
            """)
    void refusesAnotherBody(String body, String refusal) {
        shop.simulator().buyer().signIn(session);

        assertThat(finish(json(body)).refusal()).isEqualTo(refusal);
        assertThat(shop.get("checkoutSessions/" + session).state()).isEqualTo("Open");
    }

    @Test
    void endsCanceledByTheCard() {
        shop.simulator().buyer().signIn(session, BuyerChoice.withCard("3434"));

        assertThat(finish(body("Authorize", ",'shippingAddress':" + ADDRESS)).refusal())
                .isEqualTo("422 CheckoutSessionCanceled");
        assertThat(shop.get("checkoutSessions/" + session).stateAndReason()).isEqualTo("Canceled/Declined");
    }

    @Test
    void isUnknownToV1() {
        assertThat(shop.under("/sandbox/v1/")
                        .post("checkoutSessions/" + session + "/finalize", "{}")
                        .refusal())
                .isEqualTo("405 RequestNotSupported");
    }

    @Test
    void isDoneOnceByItsKey() {
        shop.simulator().buyer().signIn(session);
        String body = body("Authorize", ",'shippingAddress':" + ADDRESS);
        String key = TestShop.newKey();

        Reply first = shop.postWithKey("checkoutSessions/" + session + "/finalize", body, key);

        assertThat(shop.postWithKey("checkoutSessions/" + session + "/finalize", body, key))
                .isEqualTo(first);
    }

    private Reply finish(String body) {
        return shop.post("checkoutSessions/" + session + "/finalize", body);
    }

    private static String body(String intent, String more) {
        return json("{'paymentIntent':'" + intent + "','chargeAmount':" + price("14.00")
                + ",'canHandlePendingAuthorization':'false'" + more + "}");
    }
}
