package io.github.amazonpaygateway.simulator.contract;

import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.server.Ports;
import io.github.amazonpaygateway.simulator.server.SimulatorServer;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A simulator, which is started here and told everything else by HTTP. */
final class LocalSimulator implements Target {

    private final SimulatorServer server;
    private final JsonObject merchant;
    private final Service service;

    private LocalSimulator(SimulatorServer server) {
        this.server = server;
        this.merchant = control("merchants", "{}");
        var signing = new Signing(
                merchant.getString("publicKeyId"),
                Signing.key(merchant.getString("privateKey")),
                Signing.V2,
                "pay-api.amazon.com",
                "NA");
        this.service = new Service(server.url().resolve("/v2/"), signing, merchant.getString("storeId"), "USD");
    }

    static LocalSimulator start() {
        try {
            var options = SimulatorOptions.of().withClock(ClockMode.VIRTUAL);
            return new LocalSimulator(SimulatorServer.start(SimulatorSetup.of(options), Ports.any()));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @Override
    public Service service() {
        return service;
    }

    /** A new one each time, by playing the buyer. */
    @Override
    public Optional<String> permission() {
        String session = approved("Confirm", "50.00");
        return Optional.of(service.post(
                        "checkoutSessions/" + session + "/complete", "{'chargeAmount':" + service.price("50.00") + "}")
                .text("chargePermissionId"));
    }

    /** A new one each time. */
    @Override
    public Optional<String> approvedSession() {
        return Optional.of(approved("Authorize", "10.00"));
    }

    /** What somebody sets who asks this simulator as if it were Amazon's sandbox. */
    Map<String, String> settings(Path directory) throws IOException {
        Path key = Files.writeString(directory.resolve("private.pem"), merchant.getString("privateKey"));
        return Map.of(
                "endpoint", server.url().toString(),
                "public-key-id", merchant.getString("publicKeyId"),
                "private-key-file", key.toString(),
                "store-id", merchant.getString("storeId"),
                "charge-permission-id", permission().orElseThrow(),
                "checkout-session-id", approvedSession().orElseThrow());
    }

    private String approved(String intent, String amount) {
        String id = service.post("checkoutSessions", service.session()).text("checkoutSessionId");
        service.patch(
                "checkoutSessions/" + id,
                "{'webCheckoutDetails':{'checkoutResultReturnUrl':'https://shop.example/result'},"
                        + "'paymentDetails':{'paymentIntent':'" + intent + "','chargeAmount':" + service.price(amount)
                        + "}}");
        control("checkoutSessions/" + id + "/buyer", "{'action':'approve'}");
        return id;
    }

    @Override
    public void pass(Duration time) {
        control("clock", "{'advance':'" + time + "'}");
    }

    @Override
    public void close() {
        server.close();
    }

    private JsonObject control(String path, String body) {
        URI url = server.url().resolve("/simulator/" + path);
        var request = HttpRequest.newBuilder(url).POST(BodyPublishers.ofString(Service.json(body)));
        try {
            String answer = HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.ofString())
                    .body();
            try (var reader = Json.createReader(new StringReader(answer))) {
                return reader.readObject();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
