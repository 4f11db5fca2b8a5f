package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.buyer.BuyerChoice;
import io.github.amazonpaygateway.simulator.buyer.BuyerDesk;
import io.github.amazonpaygateway.simulator.buyer.BuyerView;
import io.github.amazonpaygateway.simulator.merchant.Region;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliverySpecificationsTest {

    static final String ELSEWHERE = "The shop ships to other places only.";
    static final String NOT_HERE = "The shop does not ship to this place.";

    final TestShop shop = TestShop.open();
    final BuyerDesk buyer = shop.simulator().buyer();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Allowed, \"{'US':{}}\", home work box",
                "NotAllowed, \"{'US':{}}\", ",
                "Allowed, \"{'DE':{},'FR':{}}\", ",
                "NotAllowed, \"{'DE':{}}\", home work box",
                "Allowed, \"{}\", ",
                "NotAllowed, \"{}\", home work box",
                "Allowed, \"{'US':{'statesOrRegions':['WA']}}\", work",
                "Allowed, \"{'US':{'statesOrRegions':['wa','AK']}}\", work",
                "NotAllowed, \"{'US':{'statesOrRegions':['WA']}}\", home box",
                "Allowed, \"{'US':{'zipCodes':['62701','98101']}}\", home work",
                "NotAllowed, \"{'US':{'zipCodes':['62701']}}\", work box",
                "Allowed, \"{'US':{'statesOrRegions':['WA'],'zipCodes':['62702']}}\", work box",
                "NotAllowed, \"{'US':{'statesOrRegions':[]}}\", "
            })
    void leaveTheAddressesThatTheShopShipsTo(String type, String restrictions, String choosable) {
        String session = open("{'addressRestrictions':{'type':'" + type + "','restrictions':" + restrictions + "}}");

        assertThat(choosable(session)).containsExactlyInAnyOrderElementsOf(words(choosable));
    }

    @Test
    void sayWhyAnAddressCannotBeChosen() {
        assertThat(obstacles(open(
                        "{'addressRestrictions':{'type':'Allowed','restrictions':{'US':{'statesOrRegions':['WA']}}}}")))
                .containsExactly(ELSEWHERE, null, ELSEWHERE);
        assertThat(obstacles(open(
                        "{'addressRestrictions':{'type':'NotAllowed','restrictions':{'US':{'zipCodes':['98101']}}}}")))
                .containsExactly(null, NOT_HERE, null);
        assertThat(obstacles(open("{'specialRestrictions':['RestrictPOBoxes']}")))
                .containsExactly(null, null, "The shop does not ship to P.O. boxes.");
    }

    @Test
    void keepPackstationsOut() {
        TestShop german = TestShop.open(Region.EU);
        String free = open(german, "{'specialRestrictions':['RestrictPOBoxes']}");
        String restricted = open(german, "{'specialRestrictions':['RestrictPOBoxes','RestrictPackstations']}");

        assertThat(choosable(german, free)).containsExactly("home", "work", "packstation");
        assertThat(choosable(german, restricted)).containsExactly("home", "work");
    }

    @Test
    void refuseAnAddressOutsideAndTakeTheFirstInsideWithoutOne() {
        String session =
                open("{'addressRestrictions':{'type':'Allowed','restrictions':{'US':{'statesOrRegions':['WA']}}}}");

        assertThatThrownBy(() -> buyer.signIn(session, new BuyerChoice("1111", "home")))
                .hasMessageContaining(ELSEWHERE);
        assertThat(shop.get("checkoutSessions/" + session).text("buyer")).isEqualTo("null");

        buyer.signIn(session);
        assertThat(shop.get("checkoutSessions/" + session).text("shippingAddress", "stateOrRegion"))
                .isEqualTo("WA");
    }

    @Test
    void leaveNothingToChooseIfNoAddressIsInside() {
        String session = open("{'addressRestrictions':{'type':'Allowed','restrictions':{'FR':{}}}}");

        assertThatThrownBy(() -> buyer.signIn(session)).hasMessageContaining("no address");
        assertThatThrownBy(() -> buyer.approve(session, "1111")).hasMessageContaining("no address");
    }

    @Test
    void areShownAsTheyWereToldAndKeptThroughSnapshots() {
        String session =
                open("{'addressRestrictions':{'type':'Allowed','restrictions':{'US':{'statesOrRegions':['WA']}}}}");
        buyer.signIn(session);

        shop.simulator().restore(shop.simulator().snapshot());

        Reply read = shop.get("checkoutSessions/" + session);
        assertThat(read.text("shippingAddress", "city")).isEqualTo("Seattle");
        assertThat(read.text("deliverySpecifications", "addressRestrictions", "restrictions", "US"))
                .isEqualTo(json("{'statesOrRegions':['WA']}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'specialRestrictions':['RestrictIgloos']}",
                "{'addressRestrictions':{'restrictions':{}}}",
                "{'addressRestrictions':{'type':'Allowed'}}",
                "{'addressRestrictions':{'type':'allowed','restrictions':{}}}",
                "{'addressRestrictions':{'type':'Allowed','restrictions':{'Germany':{}}}}",
                "{'addressRestrictions':{'type':'Allowed','restrictions':{'DE':[]}}}",
                "{'addressRestrictions':{'type':'Allowed','restrictions':{'DE':{'cities':['Berlin']}}}}",
                "{'countries':['DE']}",
                "['RestrictPOBoxes']"
            })
    void areReadStrictly(String specifications) {
        assertThat(create(shop, specifications).status()).isEqualTo(400);
    }

    private String open(String specifications) {
        return open(shop, specifications);
    }

    private static String open(TestShop at, String specifications) {
        return create(at, specifications).text("checkoutSessionId");
    }

    private static Reply create(TestShop at, String specifications) {
        return at.post(
                "checkoutSessions",
                json("{'webCheckoutDetails':{'checkoutReviewReturnUrl':'http://localhost/review',"
                        + "'checkoutResultReturnUrl':'http://localhost/result'},'storeId':'" + TestShop.STORE
                        + "','paymentDetails':{'paymentIntent':'Confirm'},'deliverySpecifications':" + specifications
                        + "}"));
    }

    private List<String> choosable(String session) {
        return choosable(shop, session);
    }

    private static List<String> choosable(TestShop at, String session) {
        return at.simulator().buyer().view(session).addresses().stream()
                .filter(address -> address.obstacle() == null)
                .map(BuyerView.Address::addressId)
                .toList();
    }

    private List<String> obstacles(String session) {
        return buyer.view(session).addresses().stream()
                .map(BuyerView.Address::obstacle)
                .collect(Collectors.toList());
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }
}
