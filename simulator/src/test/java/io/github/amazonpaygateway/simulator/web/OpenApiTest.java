package io.github.amazonpaygateway.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.Reply;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.web.control.ControlSurface;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    // answered for SNS, which answers no JSON
    private static final String SNS_PAGE = "/simulator/notifications/ca.pem";

    final TestShop shop = TestShop.open();
    final SimulatorSite site = new SimulatorSite(shop.simulator(), true, Optional.empty());
    final JsonObject paths =
            answer("GET", "/simulator/openapi.json", "").body().json().getJsonObject("paths");

    @Test
    void describesEveryControlAndNoOther() {
        var described = new TreeSet<String>();
        paths.keySet().forEach(path -> described.add(path.replaceAll("\\{[^}]*}", "([^/]+)")));

        assertThat(new ControlSurface(shop.simulator()).paths())
                .containsExactlyInAnyOrderElementsOf(without(SNS_PAGE, described));
    }

    @Test
    void describesTheCertificateThatNotificationsAreVerifiedBy() {
        var answer = site.answer("http", new SimulatorRequest("GET", SNS_PAGE, null, Map.of(), new byte[0]));

        assertThat(paths).containsKey(SNS_PAGE);
        assertThat(answer.bodyText()).startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void namesTheVerbsThatWork() {
        for (String path : without(SNS_PAGE, paths.keySet())) {
            for (String verb : paths.getJsonObject(path).keySet()) {
                if (!verb.equals("parameters")) {
                    assertThat(answer(verb.toUpperCase(Locale.ROOT), path.replaceAll("\\{[^}]*}", "x"), "{}")
                                    .status())
                            .as("%s %s", verb, path)
                            .isIn(200, 400, 404);
                }
            }
        }
    }

    @Test
    void namesTheFieldsThatAreKnown() {
        for (String path : paths.keySet()) {
            JsonObject body = schema(path);
            if (body != null && !body.getJsonObject("properties").isEmpty()) {
                String refusal = answer("POST", path.replaceAll("\\{[^}]*}", "x"), "{\"unheardOf\":1}")
                        .text("message");
                List<String> known =
                        new ArrayList<>(body.getJsonObject("properties").keySet());

                assertThat(List.of(refusal.replaceFirst(".*known: ", "").split(", ")))
                        .as(path)
                        .containsExactlyInAnyOrderElementsOf(known);
            }
        }
    }

    private static Set<String> without(String one, Set<String> all) {
        var rest = new TreeSet<>(all);
        rest.remove(one);
        return rest;
    }

    private @Nullable JsonObject schema(String path) {
        JsonObject post = paths.getJsonObject(path).getJsonObject("post");
        return post == null || !post.containsKey("requestBody")
                ? null
                : post.getJsonObject("requestBody")
                        .getJsonObject("content")
                        .getJsonObject("application/json")
                        .getJsonObject("schema");
    }

    private Reply answer(String method, String path, String body) {
        return Reply.of(site.answer(
                "http", new SimulatorRequest(method, path, null, Map.of(), body.getBytes(StandardCharsets.UTF_8))));
    }
}
