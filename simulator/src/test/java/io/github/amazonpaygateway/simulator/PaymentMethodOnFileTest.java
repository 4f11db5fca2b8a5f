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

    private String typeAfterCompletion() {
        buyer.approve(session);
        String permission = shop.post("checkoutSessions/" + session + "/complete", Bodies.complete("14.00"))
                .text("chargePermissionId");
        return shop.get("chargePermissions/" + permission).text("chargePermissionType");
    }

    private String open(String more) {
        return shop.post(
                        "checkoutSessions",
                        json("{'webCheckoutDetails':{'checkoutReviewReturnUrl':'http://localhost/review',"
                                + "'checkoutResultReturnUrl':'http://localhost/result'},'storeId':'" + TestShop.STORE
                                + "','chargePermissionType':'PaymentMethodOnFile'" + more
                                + ",'paymentDetails':{'paymentIntent':'Confirm','chargeAmount':"
                                + Bodies.price("14.00") + "}}"))
                .text("checkoutSessionId");
    }
}
