package io.github.amazonpaygateway.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.Reply;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.web.control.ControlSurface;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiTest {

    private static final String SNS_PAGE = "/simulator/notifications/ca.pem";

    // answered by pages and files, not by a control
    private static final Set<String> NO_CONTROLS = Set.of(
            SNS_PAGE,
            "/simulator/",
            "/simulator/ui",
            "/simulator/ui.js",
            "/simulator/ui.css",
            "/simulator/openapi.json");

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    final TestShop shop = TestShop.open();
    final SimulatorSite site = new SimulatorSite(shop.simulator(), true, Optional.empty());
    final JsonObject paths =
            answer("GET", "/simulator/openapi.json", "").body().json().getJsonObject("paths");

    @Test
    void describesEveryControlAndNoOther() {
        var described = new TreeSet<String>();
        paths.keySet().forEach(path -> described.add(path.replaceAll("\\{[^}]*}", "([^/]+)")));

        assertThat(new ControlSurface(shop.simulator(), Front.SOCKET).paths())
                .containsExactlyInAnyOrderElementsOf(controls(described));
    }

    @Test
    void describesTheCertificateThatNotificationsAreVerifiedBy() {
        var answer = site.answer("http", new SimulatorRequest("GET", SNS_PAGE, null, Map.of(), new byte[0]));

        assertThat(paths).containsKey(SNS_PAGE);
        assertThat(answer.bodyText()).startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void namesTheVerbsThatWork() {
        for (String path : controls(paths.keySet())) {
            for (String verb : paths.getJsonObject(path).keySet()) {
                if (VERBS.contains(verb)) {
                    assertThat(answer(verb.toUpperCase(Locale.ROOT), path, "{}").status())
                            .as("%s %s", verb, path)
                            .isIn(200, 400, 404);
                }
            }
        }
    }

    @Test
    void refusesTheVerbsThatItDoesNotName() {
        for (String path : controls(paths.keySet())) {
            for (String verb : VERBS) {
                if (!paths.getJsonObject(path).containsKey(verb)) {
                    assertThat(answer(verb.toUpperCase(Locale.ROOT), path, "").refusal())
                            .as("%s %s", verb, path)
                            .isEqualTo("405 MethodNotAllowed");
                }
            }
        }
    }

    @Test
    void servesThePagesItNames() {
        for (String path : NO_CONTROLS) {
            String type = paths.getJsonObject(path)
                    .getJsonObject("get")
                    .getJsonObject("responses")
                    .getJsonObject("200")
                    .getJsonObject("content")
                    .keySet()
                    .iterator()
                    .next();
            var answer = site.answer("http", new SimulatorRequest("GET", path, null, Map.of(), new byte[0]));

            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.headers().get("Content-Type")).as(path).startsWith(type);
        }
    }

    @Test
    void takesNoQueryAndNoUnknownBodyWithAnyVerb() {
        for (String path : controls(paths.keySet())) {
            for (String verb : paths.getJsonObject(path).keySet()) {
                if (VERBS.contains(verb)) {
                    assertThat(refusal(verb, path, "limit=7&x", ""))
                            .isEqualTo("The parameter 'limit' is not known here; known: none");
                    assertThat(refusal(verb, path, null, "{\"unheardOf\":1}"))
                            .contains("'unheardOf' is not known here; known: ");
                }
            }
        }
    }

    private String refusal(String verb, String path, @Nullable String query, String body) {
        var request = new SimulatorRequest(
                verb.toUpperCase(Locale.ROOT),
                path.replaceAll("\\{[^}]*}", "x"),
                query,
                Map.of(),
                body.getBytes(StandardCharsets.UTF_8));
        Reply reply = Reply.of(site.answer("http", request));
        assertThat(reply.refusal()).as("%s %s", verb, path).isEqualTo("400 UnrecognizedField");
        return reply.text("message");
    }

    @Test
    void namesTheFieldsThatAreKnown() {
        for (String path : posts()) {
            Reply refusal = answer("POST", path, "{\"unheardOf\":1}");
            Set<String> known = fields(path);

            assertThat(refusal.refusal()).as(path).isEqualTo("400 UnrecognizedField");
            assertThat(List.of(refusal.text("message")
                            .replaceFirst(".*known: ", "")
                            .split(", ")))
                    .as(path)
                    .containsExactlyInAnyOrderElementsOf(known.isEmpty() ? Set.of("none") : known);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"x\"", "null", "{", "{\"a\":", "\u0000", "{} {}"})
    void takesNoBodyThatIsNotOneObject(String body) {
        for (String path : posts()) {
            assertThat(answer("POST", path, body).refusal()).as(path).isEqualTo("400 InvalidRequestFormat");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[{}]", "-7", "1e999999999", "true", "null", "\"\"", "\"\\u0000<b>\""})
    void breaksAtNoValueOfAnyField(String value) {
        for (String path : posts()) {
            for (String field : fields(path)) {
                assertThat(answer("POST", path, "{\"" + field + "\":" + value + "}")
                                .status())
                        .as("%s %s", path, field)
                        .isBetween(200, 499);
            }
        }
    }

    @Test
    void breaksAtNoDepth() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        for (String path : posts()) {
            assertThat(answer("POST", path, deep).refusal()).as(path).isEqualTo("400 InvalidRequestFormat");
        }
        assertThat(shop.post("charges", deep).refusal()).isEqualTo("400 InvalidRequestFormat");
    }

    private List<String> posts() {
        return paths.keySet().stream()
                .filter(path -> paths.getJsonObject(path).containsKey("post"))
                .toList();
    }

    private Set<String> fields(String path) {
        JsonObject body = schema(path);
        return body == null ? Set.of() : body.getJsonObject("properties").keySet();
    }

    private static Set<String> controls(Set<String> all) {
        var rest = new TreeSet<>(all);
        rest.removeAll(NO_CONTROLS);
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
                "http",
                new SimulatorRequest(
                        method,
                        path.replaceAll("\\{[^}]*}", "x"),
                        null,
                        Map.of(),
                        body.getBytes(StandardCharsets.UTF_8))));
    }
}
