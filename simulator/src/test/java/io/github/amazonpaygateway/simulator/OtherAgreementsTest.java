package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.charge;
import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.price;
import static io.github.amazonpaygateway.simulator.Bodies.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.merchant.Region;
import org.junit.jupiter.api.Test;

class OtherAgreementsTest {

    @Test
    void aStoredPaymentMethodIsSetUpWithoutACharge() {
        var shop = TestShop.open();
        String id = created(
                shop, "'chargePermissionType':'PaymentMethodOnFile','paymentMethodOnFileMetadata':{'setupOnly':true},");
        shop.patch(
                "checkoutSessions/" + id,
                json("{'webCheckoutDetails':{'checkoutResultReturnUrl':'http://localhost/result'},"
                        + "'paymentDetails':{'paymentIntent':'Confirm'}}"));
        shop.simulator().buyer().approve(id);

        Reply completed = shop.post("checkoutSessions/" + id + "/complete", "{}");

        String permission = completed.text("chargePermissionId");
        assertThat(completed.state()).isEqualTo("Completed");
        assertThat(permission).startsWith("B01-");
        assertThat(shop.post("charges", charge(permission, "15000.00", json(",'captureNow':true")))
                        .state())
                .isEqualTo("Captured");
        assertThat(shop.post("charges", charge(permission, "0.01")).refusal()).isEqualTo("400 PeriodicAmountExceeded");
    }

    @Test
    void aEuropeanShopIsPaidInAnotherCurrency() {
        var shop = TestShop.open(Region.EU);
        String id = created(shop, "'paymentDetails':{'presentmentCurrency':'USD'},");
        shop.patch("checkoutSessions/" + id, terms("AuthorizeWithCapture", price("11.00", "USD"), ""));
        shop.simulator().buyer().approve(id);

        String charge = shop.post(
                        "checkoutSessions/" + id + "/complete", json("{'chargeAmount':" + price("11", "USD") + "}"))
                .text("chargeId");

        Reply captured = shop.get("charges/" + charge);
        assertThat(captured.text("convertedAmount", "amount")).isEqualTo("10.00");
        assertThat(captured.text("convertedAmount", "currencyCode")).isEqualTo("EUR");
        assertThat(captured.text("conversionRate")).isEqualTo("1.10");
        Reply old = shop.under("/sandbox/v1/").get("charges/" + charge);
        assertThat(old.text("convertedAmount")).isEqualTo("10.00");
        assertThat(old.body().json().get("conversionRate").toString()).isEqualTo("\"1.10\"");
    }

    @Test
    void anOrderMayGrow() {
        var shop = TestShop.open();
        String id = created(shop, "'paymentDetails':{'allowOvercharge':true},");
        shop.patch("checkoutSessions/" + id, terms("Confirm", "100.00"));
        shop.simulator().buyer().approve(id);

        String permission = shop.post("checkoutSessions/" + id + "/complete", Bodies.complete("100.00"))
                .text("chargePermissionId");

        assertThat(shop.get("chargePermissions/" + permission).text("limits", "amountLimit", "amount"))
                .isEqualTo("900.00");
    }

    private static String created(TestShop shop, String more) {
        String body = "{" + json(more) + Bodies.expressSession().substring(1);
        return shop.post("checkoutSessions", body).text("checkoutSessionId");
    }
}
