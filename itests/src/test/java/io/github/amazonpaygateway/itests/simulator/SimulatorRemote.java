package io.github.amazonpaygateway.itests.simulator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The control surface of a simulator. */
public final class SimulatorRemote {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    public SimulatorRemote(URI base) {
        this.base = base;
    }

    /** Forgets objects, keys, faults and the journal. */
    public void reset() {
        post("/simulator/reset", "{}");
    }

    /** Spoils answers to come; the members are those of the simulator's fault. */
    public void spoil(String fault) {
        post("/simulator/faults", fault);
    }

    /** Whether an answer is still to be spoiled. */
    public boolean willSpoil() {
        return !get("/simulator/faults").getJsonArray("faults").isEmpty();
    }

    /** Spoils nothing any more, and lets go of the answers that are held back. */
    public void spoilNothing() {
        send(HttpRequest.newBuilder(base.resolve("/simulator/faults")).DELETE().build());
    }

    public void buyerApproves(String checkoutSessionId) {
        buyer(checkoutSessionId, "{\"action\":\"approve\"}");
    }

    public void buyerCancels(String checkoutSessionId) {
        buyer(checkoutSessionId, "{\"action\":\"cancel\"}");
    }

    /** Approves with the card of this ending. */
    public void buyerApprovesWith(String card, String checkoutSessionId) {
        buyer(checkoutSessionId, "{\"action\":\"approve\",\"card\":\"" + card + "\"}");
    }

    /** Sends notifications from now on; the members are those of the simulator's settings. */
    public void sendNotifications(String settings) {
        post("/simulator/notifications", settings);
    }

    /** Sends none any more. */
    public void sendNoNotifications() {
        send(HttpRequest.newBuilder(base.resolve("/simulator/notifications"))
                .DELETE()
                .build());
    }

    /** How many subscriptions were confirmed. */
    public int confirmedSubscriptions() {
        return get("/simulator/notifications").getInt("confirmed");
    }

    /** Signs in and chooses, and is back at the shop to go on. */
    public void buyerSignsIn(String checkoutSessionId) {
        buyer(checkoutSessionId, "{\"action\":\"signIn\"}");
    }

    /**
     * A buyer clicks a sign-in button and lets the shop read, as a browser would tell it.
     *
     * @param click what checkout.js posts: payload, signature, algorithm, key and product
     * @return the page of the shop that the buyer comes back to
     */
    public URI buyerConsents(JsonObject click) {
        var asked = submit("/checkout/button", "click", click.toString());
        return submit("/checkout/consent", "signInId", asked.getQuery().replaceFirst(".*signInId=", ""));
    }

    /**
     * Clicks a button as {@code checkout.js} does.
     *
     * @param options those of {@code amazon.Pay.renderButton}
     * @return where the buyer is sent to
     */
    public String click(JsonObject options) {
        var answer = exchange(HttpRequest.newBuilder(base.resolve("/checkout/button"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "click=" + URLEncoder.encode(click(options, config(options)), StandardCharsets.UTF_8)))
                .build());
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + ": " + answer.body()));
    }

    private static JsonObject config(JsonObject options) {
        return options.getJsonObject(
                options.getString("productType").equals("SignIn") ? "signInConfig" : "createCheckoutSessionConfig");
    }

    private static String click(JsonObject options, JsonObject config) {
        return Json.createObjectBuilder(config)
                .add("merchantId", options.get("merchantId"))
                .add("productType", options.get("productType"))
                .add("sandbox", options.get("sandbox"))
                .build()
                .toString();
    }

    public void advance(Duration time) {
        post("/simulator/clock", "{\"advance\":\"" + time + "\"}");
    }

    /** Every request since the last reset, in order. */
    public List<SeenRequest> journal() {
        return get("/simulator/journal").getJsonArray("requests").getValuesAs(JsonObject.class).stream()
                .map(SeenRequest::of)
                .toList();
    }

    /** The requests of one operation, in order. */
    public List<SeenRequest> seen(String operation) {
        return journal().stream()
                .filter(request -> request.operation().equals(operation))
                .toList();
    }

    /** All charges that were ever made. */
    public List<String> chargeIds() {
        return get("/simulator/ledger").getJsonArray("charges").getValuesAs(JsonObject.class).stream()
                .map(charge -> charge.getString("chargeId"))
                .toList();
    }

    /** What moved in a currency, by the simulator's words: authorized, captured, refunded. */
    public JsonObject sums(String currency) {
        return get("/simulator/ledger").getJsonObject("sums").getJsonObject(currency);
    }

    private void buyer(String checkoutSessionId, String action) {
        post("/simulator/checkoutSessions/" + checkoutSessionId + "/buyer", action);
    }

    private JsonObject get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).build());
    }

    private void post(String path, String json) {
        send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Posts a form of one field; the answer leads to another page. */
    private URI submit(String path, String name, String value) {
        var form = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        var answer = exchange(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .orElseThrow(() -> new IllegalStateException(path + " answered " + answer.statusCode()));
    }

    private JsonObject send(HttpRequest request) {
        return read(exchange(request));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the simulator", e);
        }
    }

    private static JsonObject read(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body().isBlank() ? JsonValue.EMPTY_JSON_OBJECT : object(answer.body());
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
