package io.github.amazonpaygateway.simulator.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A service that claims to be Amazon Pay, called by one merchant.
 *
 * @param root to which paths are added, for example {@code https://pay-api.amazon.com/v2/}
 */
record Service(URI root, Signing signing, String storeId, String currency) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Service by(Signing other) {
        return new Service(root, other, storeId, currency);
    }

    Answer get(String path) {
        return send("GET", path, "", Map.of());
    }

    Answer patch(String path, String body) {
        return send("PATCH", path, body, Map.of());
    }

    Answer delete(String path, String body) {
        return send("DELETE", path, body, Map.of());
    }

    Answer post(String path, String body) {
        return postWithKey(path, body, newKey());
    }

    Answer post(String path, String body, String simulationCode) {
        return send(
                "POST",
                path,
                body,
                Map.of("x-amz-pay-idempotency-key", newKey(), "x-amz-pay-simulation-code", simulationCode));
    }

    Answer postWithKey(String path, String body, String key) {
        return send("POST", path, body, Map.of("x-amz-pay-idempotency-key", key));
    }

    Answer send(String method, String path, String body, Map<String, String> more) {
        URI url = root.resolve(path);
        return send(method, url, body, signing.headers(method, url, json(body), Instant.now(), more));
    }

    /** Sends something else than what was signed. */
    Answer send(String method, URI url, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body)));
        new HashMap<>(headers).forEach(request::header);
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    String price(String amount) {
        // the yen has no decimals
        String written = currency.equals("JPY") ? amount.replaceFirst("\\..*", "") : amount;
        return "{'amount':'" + written + "','currencyCode':'" + currency + "'}";
    }

    String session() {
        return "{'webCheckoutDetails':{'checkoutReviewReturnUrl':'https://shop.example/review'},'storeId':'" + storeId
                + "'}";
    }

    String charge(String permission, String amount) {
        return "{'chargePermissionId':'" + permission + "','chargeAmount':" + price(amount) + "}";
    }

    static String newKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** Single quotes stand for double ones. */
    static String json(String text) {
        return text.replace('\'', '"');
    }
}
