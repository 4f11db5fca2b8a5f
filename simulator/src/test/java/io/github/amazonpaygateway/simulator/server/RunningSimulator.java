package io.github.amazonpaygateway.simulator.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A simulator on a free port with a virtual clock and one merchant, and a client that follows no redirect. */
public final class RunningSimulator implements AutoCloseable {

    // making a key takes longer than most tests
    private static final TestMerchant MERCHANT = TestMerchant.create();

    public final TestMerchant merchant = MERCHANT;
    public final SimulatorServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    public RunningSimulator() {
        this(true, Optional.empty());
    }

    public RunningSimulator(boolean merchantIdsKnown, Optional<URI> baseUrl) {
        var options = SimulatorOptions.of(new Merchant(
                        TestMerchant.ID, TestMerchant.STORE_ID, TestMerchant.KEY_ID, merchant.publicKey(), Region.NA))
                .withClock(ClockMode.VIRTUAL);
        var setup = new SimulatorSetup(
                options, Optional.empty(), baseUrl, merchantIdsKnown, Optional.empty(), Optional.empty());
        try {
            server = SimulatorServer.start(setup, Ports.any());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public String url() {
        return server.url().toString();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public HttpResponse<String> postForm(String path, Map<String, String> fields, String... headers) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, form, headers);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url() + path)).method(method, BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return marked(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public static JsonObject json(HttpResponse<String> response) {
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }

    @Override
    public void close() {
        server.close();
    }

    // no page of any test may pass for Amazon's
    private static HttpResponse<String> marked(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html") && !answer.request().method().equals("HEAD")) {
            assertThat(answer.body()).as("%s", answer.uri()).contains("Simulator, not Amazon");
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
