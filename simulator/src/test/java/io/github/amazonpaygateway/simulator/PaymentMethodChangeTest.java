package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.charge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.buyer.BuyerDesk;
import io.github.amazonpaygateway.simulator.json.BodyText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentMethodChangeTest {

    final TestShop shop = TestShop.open();
    final BuyerDesk buyer = shop.simulator().buyer();
    final String permission = Checkout.permission(shop, "100.00");

    @Test
    void isShownAndNotifiedAsAChangeOfAnAttribute() {
        listen();

        buyer.changePaymentMethod(permission, "4444");

        assertThat(shop.get("chargePermissions/" + permission).text("paymentPreferences"))
                .contains("MasterCard ****4444");
        assertThat(messages()).containsExactly("CHARGE_PERMISSION " + permission + " ATTRIBUTE_CHANGE");
        assertThat(buyer.wallet(permission).card()).isEqualTo("4444");
    }

    @Test
    void endsTheTroubleWithTheCardBefore() {
        shop.simulator().interventions().incidents().befallPermission(permission, "PaymentMethodExpired");
        listen();

        buyer.changePaymentMethod(permission, "4444");

        assertThat(Permissions.standing(shop, permission)).isEqualTo("Chargeable/null");
        assertThat(messages()).containsExactly("CHARGE_PERMISSION " + permission + " STATE_CHANGE");
    }

    @Test
    void isNotifiedAlsoWhenTheBuyerRepairsTheWallet() {
        shop.simulator().interventions().incidents().befallPermission(permission, "PaymentMethodExpired");
        listen();

        buyer.repairPaymentMethod(permission);
        buyer.repairPaymentMethod(permission);

        assertThat(messages()).containsExactly("CHARGE_PERMISSION " + permission + " STATE_CHANGE");
    }

    @Test
    void decidesHowLaterChargesEnd() {
        buyer.changePaymentMethod(permission, "4354");
        String charge = shop.post("charges", charge(permission, "10.00", ",'canHandlePendingAuthorization':true"))
                .text("chargeId");
        shop.pass(Duration.ofSeconds(30));

        assertThat(shop.get("charges/" + charge).stateAndReason()).isEqualTo("Declined/HardDeclined");
    }

    @Test
    void cannotBeMadeOnceThePermissionIsClosedNorToAnUnknownCard() {
        assertThatThrownBy(() -> buyer.changePaymentMethod(permission, "9999")).hasMessageContaining("card");
        assertThatThrownBy(() -> buyer.changePaymentMethod("S01-0000000-0000000", "4444"))
                .hasMessageContaining("Charge Permission");

        shop.delete("chargePermissions/" + permission + "/close", Bodies.json("{'closureReason':'done'}"));

        assertThatThrownBy(() -> buyer.changePaymentMethod(permission, "4444")).hasMessageContaining("Closed");
        assertThat(buyer.wallet(permission).open()).isFalse();
    }

    @Test
    void isPartOfASnapshot() {
        buyer.changePaymentMethod(permission, "4444");

        shop.simulator().restore(shop.simulator().snapshot());

        assertThat(buyer.wallet(permission).card()).isEqualTo("4444");
    }

    // written is enough: how they are sent is another test's
    private void listen() {
        shop.simulator().notify(BodyText.parse("{\"url\":\"http://127.0.0.1:9/\",\"delay\":\"PT1H\"}"));
    }

    private List<String> messages() {
        return shop.simulator().notifications().all().stream()
                .map(notification ->
                        BodyText.parse(BodyText.parse(notification.envelope()).getString("Message")))
                .map(message -> message.getString("ObjectType") + " " + message.getString("ObjectId") + " "
                        + message.getString("NotificationType"))
                .toList();
    }
}
