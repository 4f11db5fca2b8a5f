package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A button on its way to the page, by the resource and by the tag, and its signature at Amazon. */
@ExtendWith(ArquillianExtension.class)
class ButtonIT {

    private static final Pattern ATTRIBUTE = Pattern.compile("<div data-amazon-pay-button=\"([^\"]*)\"></div>");
    private static final Pattern SCRIPT =
            Pattern.compile("<script src=\"([^\"]*)\" defer=\"defer\"( nonce=\"[^\"]*\")?></script>");
    private static final String DRAW = "/shop/amazonpay-gateway/button.js";

    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    SimulatorRemote simulator;

    @Inject
    @ConfigProperty(name = "shop.url")
    URI shop;

    @Test
    void theResourceRendersTheButtonOfEachRegion() {
        assertRendered(resource("na"), "https://static-na.payments-amazon.com/checkout.js", "USD");
        assertRendered(resource("eu"), "https://static-eu.payments-amazon.com/checkout.js", "GBP");
        assertRendered(resource("jp"), "https://static-fe.payments-amazon.com/checkout.js", "JPY");
    }

    @Test
    void theTagRendersTheButtonOfEachRegion() {
        assertRendered(page("na"), "https://static-na.payments-amazon.com/checkout.js", "USD");
        assertRendered(page("eu"), "https://static-eu.payments-amazon.com/checkout.js", "GBP");
        assertRendered(page("jp"), "https://static-fe.payments-amazon.com/checkout.js", "JPY");
    }

    @Test
    void bothRenderASignIn() {
        assertThat(simulator.click(options(resource("sign-in")))).contains("/checkout/consent?");
        assertThat(simulator.click(options(page("sign-in")))).contains("/checkout/consent?");
    }

    @Test
    void bothCarryTheNonceOfThePage() {
        assertThat(scripts(resource("na?nonce=r4nd0m%2B%2F%3D")))
                .allSatisfy(script -> assertThat(script.group(2)).isEqualTo(" nonce=\"r4nd0m+/=\""));
        assertThat(scripts(page("na&nonce=r4nd0m%2B%2F%3D")))
                .allSatisfy(script -> assertThat(script.group(2)).isEqualTo(" nonce=\"r4nd0m+/=\""));
        assertThat(scripts(resource("na")))
                .allSatisfy(script -> assertThat(script.group(2)).isNull());
        assertThat(get("amazonpay/button/na?nonce=%22%3E%3Cscript%3E").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theResourceAnswersTheSameAsJson() {
        var answer = get("amazonpay/button/eu", "Accept", "application/json");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(object(answer.body()).getString("script")).startsWith("https://static-eu.");
        assertTaken(object(answer.body()).getJsonObject("options"));
    }

    @Test
    void aReferenceDecidesWhichButtonAndNothingElse() {
        assertThat(get("amazonpay/button/unknown").statusCode()).isEqualTo(404);
        assertThat(get("amazonpay/button/").statusCode()).isEqualTo(404);
        assertThat(get("amazonpay/button").statusCode()).isEqualTo(404);
        assertThat(get("amazonpay/button/na/eu").statusCode()).isEqualTo(404);
        assertThat(get("amazonpay/button/" + "x".repeat(129)).statusCode()).isEqualTo(404);
        assertThat(get("amazonpay/button/na%3Cb%3E").statusCode()).isEqualTo(404);
        assertThat(payload(options(resource("na?amount=0.01&payloadJSON=%7B%7D"))))
                .isEqualTo(payload(options(resource("na"))));
    }

    @Test
    void aButtonIsKeptByNobody() {
        var headers = get("amazonpay/button/na").headers();

        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    }

    @Test
    void theScriptThatDrawsIsServed() {
        assertThat(get("amazonpay-gateway/button.js").body()).contains("amazon.Pay.renderButton");
    }

    @Test
    void thereIsNothingOnThePageWithoutAButton() {
        assertThat(page("unknown")).contains("<body>").doesNotContain("<script", "data-amazon-pay-button");
    }

    private void assertRendered(String html, String script, String currency) {
        assertThat(scripts(html)).extracting(found -> found.group(1)).containsExactly(script, DRAW);
        assertThat(options(html).getString("ledgerCurrency")).isEqualTo(currency);
        assertTaken(options(html));
    }

    private void assertTaken(JsonObject options) {
        assertThat(simulator.click(options)).contains("/checkout/start?amazonCheckoutSessionId=");
        assertThat(object(payload(options)).getJsonObject("merchantMetadata").getString("noteToBuyer"))
                .isEqualTo(ShopButtons.NOTE);
    }

    private static String payload(JsonObject options) {
        return options.getJsonObject("createCheckoutSessionConfig").getString("payloadJSON");
    }

    private static JsonObject options(String html) {
        var found = ATTRIBUTE.matcher(html).results().toList();
        assertThat(found).as(html).hasSize(1);
        return object(found.get(0).group(1).replace("&quot;", "\""));
    }

    private static List<MatchResult> scripts(String html) {
        return SCRIPT.matcher(html).results().toList();
    }

    private String resource(String reference) {
        var answer = get("amazonpay/button/" + reference);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        return answer.body();
    }

    private String page(String reference) {
        return get("button.xhtml?reference=" + reference).body();
    }

    private HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(shop.resolve("/shop/" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the shop", e);
        }
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
