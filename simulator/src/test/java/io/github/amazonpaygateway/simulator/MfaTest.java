package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.charge;
import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.web.SimulatorSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MfaTest {

    final TestShop shop = TestShop.open();
    final SimulatorSite site = new SimulatorSite(shop.simulator(), true, Optional.empty());
    final String permission = Checkout.permission(shop, "100.00");

    @BeforeEach
    void ask() {
        assertThat(control("chargePermissions/" + permission, "{'action':'askForMfa'}"))
                .isEqualTo(200);
    }

    @Test
    void refusesAChargeThatTheBuyerCannotComeBackFrom() {
        assertThat(shop.post("charges", charge(permission, "30.00")).refusal()).isEqualTo("422 MFANotCompleted");
        assertThat(Permissions.standing(shop, permission)).isEqualTo("Chargeable/null");
        assertThat(shop.post("charges", charge(permission, "30.00")).refusal()).isEqualTo("422 MFANotCompleted");
    }

    @Test
    void sendsTheBuyerToAPageAndAuthorizesAfterIt() {
        Reply created = create("");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.stateAndReason()).isEqualTo("AuthorizationInitiated/null");
        URI page = URI.create(created.text("webCheckoutDetails", "amazonPayRedirectUrl"));
        String path = "charges/" + created.text("chargeId");
        shop.pass(Duration.ofHours(1));
        assertThat(shop.get(path).state()).isEqualTo("AuthorizationInitiated");

        assertThat(browse("GET", page.getPath(), page.getRawQuery(), "").bodyText())
                .contains(created.text("chargeId"), "It is me");
        SimulatorResponse after = browse("POST", page.getPath(), null, page.getRawQuery() + "&verified=yes");

        assertThat(after.status()).isEqualTo(303);
        assertThat(after.headers()).containsEntry("Location", "http://localhost/result?order=1");
        assertThat(shop.get(path).state()).isEqualTo("Authorized");
        assertThat(shop.get(path).text("webCheckoutDetails")).isEqualTo("null");
        assertThat(shop.post("charges", charge(permission, "1.00")).state()).isEqualTo("Authorized");
    }

    @Test
    void capturesAfterItIfThatWasAskedFor() {
        String id = create(",'captureNow':true").text("chargeId");
        shop.simulator().restore(shop.simulator().snapshot());

        assertThat(control("charges/" + id, "{'action':'completeMfa'}")).isEqualTo(200);
        shop.simulator().restore(shop.simulator().snapshot());

        assertThat(shop.get("charges/" + id).state()).isEqualTo("Captured");
        assertThat(control("charges/" + id, "{'action':'failMfa'}")).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "failMfa, Declined/SoftDeclined, NonChargeable/MFAFailed",
        ", Declined/TransactionTimedOut, Chargeable/null"
    })
    void declinesWithoutProof(String action, String charge, String standing) {
        String id = create("").text("chargeId");
        if (action != null) {
            control("charges/" + id, "{'action':'" + action + "'}");
        }

        shop.pass(Duration.ofDays(1));

        assertThat(shop.get("charges/" + id).stateAndReason()).isEqualTo(charge);
        assertThat(Permissions.standing(shop, permission)).isEqualTo(standing);
    }

    private Reply create(String more) {
        return shop.post(
                "charges",
                charge(
                        permission,
                        "30.00",
                        ",'webCheckoutDetails':{'checkoutResultReturnUrl':'http://localhost/result?order=1'}" + more));
    }

    private int control(String path, String body) {
        return browse("POST", "/simulator/" + path, null, json(body)).status();
    }

    private SimulatorResponse browse(String method, String path, String query, String body) {
        return site.answer(
                "http", new SimulatorRequest(method, path, query, Map.of(), body.getBytes(StandardCharsets.UTF_8)));
    }
}
