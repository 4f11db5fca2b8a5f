package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.buyer.BuyerChoice;
import io.github.amazonpaygateway.simulator.buyer.BuyerDesk;
import org.junit.jupiter.api.Test;

class PaymentMethodOnFileTest {

    final TestShop shop = TestShop.open();
    final BuyerDesk buyer = shop.simulator().buyer();
    final String session = open("");

    @Test
    void becomesAPermissionForOneOrderIfTheBuyerDoesNotLetTheShopKeepIt() {
        buyer.signIn(session, BuyerChoice.usual().forThisOrder());

        assertThat(typeAfterCompletion()).isEqualTo("OneTime");
    }

    @Test
    void staysSoWithAnotherCardAndThroughASnapshot() {
        buyer.signIn(session, BuyerChoice.usual().forThisOrder());
        buyer.approve(session, "4444");
        shop.simulator().restore(shop.simulator().snapshot());

        assertThat(typeAfterCompletion()).isEqualTo("OneTime");
    }

    @Test
    void isKeptByWhoeverSaysNothing() {
        buyer.signIn(session);

        assertThat(typeAfterCompletion()).isEqualTo("PaymentMethodOnFile");
    }

    @Test
    void isNotAskedForWhereNothingElseIsWanted() {
        assertThat(buyer.view(session).onFile()).isTrue();
        assertThat(buyer.view(open(",'paymentMethodOnFileMetadata':{'setupOnly':true}"))
                        .onFile())
                .isFalse();
    }

    @Test
    void paysALaterOrderByTheSamePermission() {
        String permission = permission();
        String later = later(permission, "5.00");
        assertThat(shop.get("checkoutSessions/" + later).text("chargePermissionId"))
                .isEqualTo(permission);
        assertThat(buyer.view(later).onFile()).isFalse();

        Reply completed = shop.post("checkoutSessions/" + later + "/complete", Bodies.complete("5.00"));

        assertThat(completed.text("chargePermissionId")).isEqualTo(permission);
        Reply charge = shop.get("charges/" + completed.text("chargeId"));
        assertThat(charge.text("chargePermissionId")).isEqualTo(permission);
        assertThat(charge.state()).isEqualTo("Captured");
        assertThat(card(permission)).contains("1111");
    }

    @Test
    void takesTheCardThatTheBuyerChoosesLater() {
        String permission = permission();
        String later = later(permission, "5.00");
        buyer.approve(later, "4444");

        shop.post("checkoutSessions/" + later + "/complete", Bodies.complete("5.00"));

        assertThat(card(permission)).contains("4444");
    }

    @Test
    void isHeldToItsMonthInALaterSessionToo() {
        String later = later(permission(), "15000.01");

        assertThat(shop.post("checkoutSessions/" + later + "/complete", Bodies.complete("15000.01"))
                        .refusal())
                .isEqualTo("400 PeriodicAmountExceeded");
        assertThat(shop.get("checkoutSessions/" + later).state()).isEqualTo("Open");
    }

    @Test
    void isNotUsedAgainAfterItsEnd() {
        String permission = permission();
        String before = later(permission, "5.00");
        shop.delete("chargePermissions/" + permission + "/close", json("{'closureReason':'done'}"));

        assertThat(shop.post("checkoutSessions/" + before + "/complete", Bodies.complete("5.00"))
                        .refusal())
                .isEqualTo("422 InvalidChargePermissionStatus");
        assertThat(create(naming(permission), "Confirm", "5.00").refusal())
                .isEqualTo("422 InvalidChargePermissionStatus");
    }

    @Test
    void isNotNamedByOthers() {
        assertThat(create(naming(Checkout.permission(shop, "14.00")), "Confirm", "5.00")
                        .refusal())
                .isEqualTo("400 InvalidParameterCombination");
        assertThat(create(naming("B01-0000000-0000000"), "Confirm", "5.00").refusal())
                .isEqualTo("404 ResourceNotFound");
        String later = later(permission(), "5.00");
        assertThat(shop.patch("checkoutSessions/" + later, json("{'chargePermissionType':'OneTime'}"))
                        .refusal())
                .isEqualTo("400 InvalidParameterCombination");
    }

    private String later(String permission, String amount) {
        String later =
                create(naming(permission), "AuthorizeWithCapture", amount).text("checkoutSessionId");
        buyer.signIn(later);
        buyer.approve(later);
        return later;
    }

    private static String naming(String permission) {
        return ",'chargePermissionId':'" + permission + "'";
    }

    private String card(String permission) {
        return shop.get("chargePermissions/" + permission).text("paymentPreferences");
    }

    private String permission() {
        buyer.signIn(session);
        buyer.approve(session);
        return shop.post("checkoutSessions/" + session + "/complete", Bodies.complete("14.00"))
                .text("chargePermissionId");
    }

    private String typeAfterCompletion() {
        buyer.approve(session);
        String permission = shop.post("checkoutSessions/" + session + "/complete", Bodies.complete("14.00"))
                .text("chargePermissionId");
        return shop.get("chargePermissions/" + permission).text("chargePermissionType");
    }

    private String open(String more) {
        return create(more, "Confirm", "14.00").text("checkoutSessionId");
    }

    private Reply create(String more, String intent, String amount) {
        return shop.post(
                "checkoutSessions",
                json("{'webCheckoutDetails':{'checkoutReviewReturnUrl':'http://localhost/review',"
                        + "'checkoutResultReturnUrl':'http://localhost/result'},'storeId':'" + TestShop.STORE
                        + "','chargePermissionType':'PaymentMethodOnFile'" + more
                        + ",'paymentDetails':{'paymentIntent':'" + intent + "','chargeAmount':"
                        + Bodies.price(amount) + "}}"));
    }
}
