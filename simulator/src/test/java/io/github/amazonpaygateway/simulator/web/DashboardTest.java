package io.github.amazonpaygateway.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.Bodies;
import io.github.amazonpaygateway.simulator.Checkout;
import io.github.amazonpaygateway.simulator.Reply;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.intervention.Grievance;
import io.github.amazonpaygateway.simulator.notification.Settings;
import io.github.amazonpaygateway.simulator.operation.Operation;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DashboardTest {

    final TestShop shop = TestShop.open();
    final SimulatorSite site = new SimulatorSite(shop.simulator(), true, Optional.empty());

    @ParameterizedTest
    @CsvSource({"/simulator/ui,text/html", "/simulator/ui.js,text/javascript", "/simulator/ui.css,text/css"})
    void isServed(String path, String type) {
        SimulatorResponse file = get(path);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("Content-Type")).startsWith(type);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void offersAFaultForEachOperation(Operation operation) {
        assertThat(get("/simulator/ui.js").bodyText()).contains("'" + operation.wireName() + "'");
    }

    @Test
    void offersEveryMemberOfFaultsAndOfNotifications() {
        String script = get("/simulator/ui.js").bodyText();

        for (String member : List.of(
                "operation",
                "times",
                "when",
                "delay",
                "status",
                "reasonCode",
                "answer",
                "call",
                "probability",
                "seed",
                "advance")) {
            assertThat(script).contains("name: '" + member + "'");
        }
        assertThat(script).contains("value: 'drop'", "value: 'reset'", "value: 'hang'");
        // "reorder" and the like are there for notifications only
        for (String member : Settings.NAMES) {
            assertThat(script).contains("name: '" + member + "'");
        }
    }

    @Test
    void listsWhatHasNoTimeline() {
        String charge = Checkout.captured(shop, "14.00");
        String tracker = Bodies.json("{'chargePermissionId':'" + charge.substring(0, 19)
                + "','deliveryDetails':[{'trackingNumber':'1Z999','carrierCode':'UPS'}]}");
        shop.post("deliveryTrackers", tracker);
        shop.post("files", Bodies.json("{'type':'jpg','purpose':'disputeEvidence'}"));
        shop.post("reports", Bodies.json("{'reportType':'_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA_'}"));
        shop.simulator().interventions().complain(Grievance.about(charge));

        List<JsonObject> others =
                json("/simulator/others").getJsonArray("others").getValuesAs(JsonObject.class);

        assertThat(others)
                .extracting(other -> other.getString("kind"))
                .containsExactlyInAnyOrder("Dispute", "Delivery Tracker", "Report", "File");
        assertThat(others)
                .allSatisfy(other -> assertThat(other.getString("merchantId")).isEqualTo("A1TEST"));
        assertThat(others)
                .filteredOn(other -> other.getString("kind").equals("Delivery Tracker"))
                .extracting(other -> other.getJsonObject("object").toString())
                .containsExactly(tracker);
        shop.simulator().reset();
        assertThat(json("/simulator/others").getJsonArray("others")).isEmpty();
    }

    @Test
    void saysThatItIsNotAmazon() {
        assertThat(get("/simulator/ui").bodyText()).contains("Simulator, not Amazon");
    }

    @Test
    void listsTheNewestStateOfEachObjectFirst() {
        String charge = Checkout.authorized(shop, "14.00");
        shop.post("charges/" + charge + "/capture", Bodies.capture("14.00"));

        List<JsonObject> objects =
                json("/simulator/objects").getJsonArray("objects").getValuesAs(JsonObject.class);

        assertThat(objects)
                .extracting(object -> object.getString("type"))
                .containsExactlyInAnyOrder("CHARGE", "CHARGE_PERMISSION", "CHECKOUT_SESSION");
        assertThat(objects)
                .filteredOn(object -> object.getString("objectId").equals(charge))
                .extracting(object -> object.getString("state") + " " + object.getString("amount"))
                .containsExactly("Captured 14.00 USD");
        assertThat(objects.get(2).getString("type")).isEqualTo("CHECKOUT_SESSION");
    }

    @Test
    void tellsTheStoryOfOneObject() {
        String charge = Checkout.captured(shop, "14.00");
        shop.get("charges/" + charge);
        shop.get("charges/unknown");

        JsonObject story = json("/simulator/objects/" + charge);

        assertThat(story.getJsonArray("timeline").getValuesAs(JsonObject.class))
                .extracting(change -> change.getString("state"))
                .containsExactly("Authorized", "Captured");
        assertThat(story.getJsonArray("related")).hasSize(2);
        assertThat(story.getJsonArray("requests").getValuesAs(JsonObject.class))
                .extracting(request -> request.getString("operation"))
                .containsExactly("getCharge", "completeCheckoutSession");
    }

    @Test
    void knowsNoStoryOfAnUnknownObject() {
        assertThat(get("/simulator/objects/x").status()).isEqualTo(404);
    }

    private JsonObject json(String path) {
        return Reply.of(get(path)).body().json();
    }

    private SimulatorResponse get(String path) {
        return site.answer("http", new SimulatorRequest("GET", path, null, Map.of(), new byte[0]));
    }
}
