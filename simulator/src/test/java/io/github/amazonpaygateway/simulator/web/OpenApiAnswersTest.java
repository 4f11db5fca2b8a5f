package io.github.amazonpaygateway.simulator.web;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.Bodies;
import io.github.amazonpaygateway.simulator.Checkout;
import io.github.amazonpaygateway.simulator.Reply;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real answers of every control, held against what the document says of them. */
class OpenApiAnswersTest {

    final TestShop shop = TestShop.open();
    final SimulatorSite site = new SimulatorSite(shop.simulator(), true, Optional.empty());
    final JsonObject document = Reply.of(site.answer("http", request("GET", "/simulator/openapi.json", "")))
            .body()
            .json();
    final Set<String> done = new TreeSet<>();

    @AfterEach
    void stop() {
        shop.simulator().close();
    }

    @Test
    void everyControlAnswersAsDescribed() {
        String charge = Checkout.captured(shop, "14.00");
        String permission = charge.substring(0, 19);
        String authorized = Checkout.authorized(shop, "14.00");
        String session = shop.post("checkoutSessions", Bodies.expressSession()).text("checkoutSessionId");
        shop.patch("checkoutSessions/" + session, Bodies.terms("Authorize", "14.00"));
        shop.post("refunds", Bodies.refund(charge, "1.00"));
        shop.get("charges/unknown");
        shop.under("/live/v2/").get("charges/x?a=b");

        done("GET", "/simulator/health", "");
        done("POST", "/simulator/notifications", "{'url':'http://localhost:1/ipn','confirm':true,'delay':'P1D'}");
        done("POST", "/simulator/checkoutSessions/{id}/buyer", session, "{'action':'approve'}");
        done("POST", "/simulator/snapshots", "{'name':'before'}");
        done("GET", "/simulator/snapshots", "");
        done("GET", "/simulator/snapshots/{name}", "before", "");
        done(
                "POST",
                "/simulator/faults",
                "{'operation':'createCharge','status':503,'reasonCode':'ServiceUnavailable'}");
        done("GET", "/simulator/faults", "");
        done("DELETE", "/simulator/faults", "");
        String dispute = done("POST", "/simulator/disputes", "{'chargeId':'" + charge + "'}")
                .text("disputeId");
        done("POST", "/simulator/disputes/{id}", dispute, "{'resolution':'BuyerWon'}");
        done("POST", "/simulator/charges/{id}", authorized, "{'reasonCode':'AmazonCanceled'}");
        done("POST", "/simulator/chargePermissions/{id}", permission, "{'reasonCode':'PaymentMethodExpired'}");
        done("POST", "/simulator/reports", "{'processingStatus':'FAILED'}");
        done("POST", "/simulator/authorizationTokens", "{'merchantId':'A1TEST'}");
        done("POST", "/simulator/merchants", "{}");
        done("GET", "/simulator/merchants", "");
        for (String path : List.of(
                "clock", "throttle", "objects", "others", "requests", "journal", "ledger", "sums", "notifications")) {
            done("GET", "/simulator/" + path, "");
        }
        for (String id : List.of(charge, permission, session)) {
            done("GET", "/simulator/objects/{id}", id, "");
        }
        done(
                "POST",
                "/simulator/notifications/{messageId}/resend",
                shop.simulator().notifications().all().get(0).messageId(),
                "");
        done("DELETE", "/simulator/notifications", "");
        done("POST", "/simulator/clock", "{'advance':'P1D'}");
        done("POST", "/simulator/throttle", "{'table':'off'}");
        done("POST", "/simulator/snapshots/{name}/restore", "before", "");
        done("POST", "/simulator/restore", shop.simulator().snapshot().toString());
        done("POST", "/simulator/reset", "");

        assertThat(done).containsExactlyInAnyOrderElementsOf(jsonOperations());
    }

    @Test
    void everyRefusalIsDeclared() {
        String charge = Checkout.captured(shop, "14.00");
        String session = shop.post("checkoutSessions", Bodies.expressSession()).text("checkoutSessionId");

        refused(404, "GET", "/simulator/objects/{id}", "x", "");
        refused(404, "GET", "/simulator/snapshots/{name}", "x", "");
        refused(404, "POST", "/simulator/snapshots/{name}/restore", "x", "");
        refused(404, "POST", "/simulator/notifications/{messageId}/resend", "x", "");
        refused(404, "POST", "/simulator/checkoutSessions/{id}/buyer", "x", "{'action':'approve'}");
        refused(422, "POST", "/simulator/checkoutSessions/{id}/buyer", session, "{'action':'approve'}");
        refused(404, "POST", "/simulator/disputes", "", "{'chargeId':'x'}");
        refused(404, "POST", "/simulator/disputes/{id}", "x", "{}");
        refused(404, "POST", "/simulator/charges/{id}", "x", "{'reasonCode':'AmazonCanceled'}");
        refused(422, "POST", "/simulator/charges/{id}", charge, "{'reasonCode':'AmazonCanceled'}");
        refused(404, "POST", "/simulator/chargePermissions/{id}", "x", "{'reasonCode':'AmazonClosed'}");
        refused(400, "POST", "/simulator/restore", "", "{}");
        refused(400, "POST", "/simulator/clock", "", "{'advance':'soon'}");
    }

    private Reply done(String verb, String template, String body) {
        return done(verb, template, "", body);
    }

    private Reply done(String verb, String template, String id, String body) {
        Reply reply = ask(verb, template, id, body);
        List<String> faults = new OpenApiSchema(document)
                .faults(reply.body().json(), schema(verb, template, reply.status()), verb + " " + template);

        assertThat(reply.status())
                .as("%s %s %s", verb, template, reply.body().json())
                .isEqualTo(200);
        assertThat(faults).isEmpty();
        done.add(verb + " " + template);
        return reply;
    }

    private void refused(int status, String verb, String template, String id, String body) {
        Reply reply = ask(verb, template, id, body);

        assertThat(reply.status()).as("%s %s", verb, template).isEqualTo(status);
        assertThat(operation(verb, template).getJsonObject("responses"))
                .as("%s %s", verb, template)
                .containsKey(String.valueOf(status));
    }

    private Reply ask(String verb, String template, String id, String body) {
        String text = body.startsWith("{'") ? json(body) : body;
        return Reply.of(site.answer("http", request(verb, template.replaceAll("\\{[^}]*}", id), text)));
    }

    private JsonObject schema(String verb, String template, int status) {
        return operation(verb, template)
                .getJsonObject("responses")
                .getJsonObject(String.valueOf(status))
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema");
    }

    private JsonObject operation(String verb, String template) {
        return document.getJsonObject("paths").getJsonObject(template).getJsonObject(verb.toLowerCase(Locale.ROOT));
    }

    // those with a field or a shape of their own; files are no controls
    private Set<String> jsonOperations() {
        var all = new TreeSet<String>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((verb, operation) -> {
                    if (Set.of("get", "post", "delete").contains(verb)
                            && operation.toString().contains("\"400\"")) {
                        all.add(verb.toUpperCase(Locale.ROOT) + " " + path);
                    }
                }));
        return all;
    }

    private static SimulatorRequest request(String verb, String path, String body) {
        return new SimulatorRequest(verb, path, null, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
