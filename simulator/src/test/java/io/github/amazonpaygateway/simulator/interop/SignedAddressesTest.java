package io.github.amazonpaygateway.simulator.interop;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.TestKey;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.server.Ports;
import io.github.amazonpaygateway.simulator.server.SimulatorServer;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the API answers as an address is there for any client of HTTP. */
class SignedAddressesTest {

    static final String KEY_ID = "SANDBOX-AHTEST0000000000000000";

    final HttpClient anyone = HttpClient.newHttpClient();

    SimulatorServer server;
    OfficialSdk sdk;

    @BeforeEach
    void start() throws Exception {
        var merchant = new Merchant("A1TEST", TestShop.STORE, KEY_ID, TestKey.publicKey(), Region.NA);
        var options = SimulatorOptions.of(merchant).withClock(ClockMode.VIRTUAL);
        server = SimulatorServer.start(SimulatorSetup.of(options), Ports.any());
        sdk = OfficialSdk.of(() -> new SimulatorWire(server.simulator()), KEY_ID, TestKey.V2);
        // The first browser shows where the simulator is.
        send(HttpRequest.newBuilder(URI.create(server.url() + "/checkout.js")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void takeAFile() throws Exception {
        String url = sdk.uploadFile(new JSONObject(json("{'type':'png','purpose':'disputeEvidence'}")), key())
                .getResponse()
                .getString("url");

        var upload = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "image/png")
                .PUT(BodyPublishers.ofByteArray(new byte[] {1, 2, 3}));

        assertThat(send(upload).statusCode()).isEqualTo(200);
    }

    @Test
    void giveAReport() throws Exception {
        String report = sdk.createReport(
                        new JSONObject(
                                json("{'reportType':'_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA_'}")),
                        key())
                .getResponse()
                .getString("reportId");
        server.simulator().clock().advance(Duration.ofSeconds(30));
        String document = sdk.getReportById(report).getResponse().getString("reportDocumentId");
        URI url = URI.create(sdk.getReportDocument(document).getResponse().getString("url"));

        HttpResponse<String> file = send(HttpRequest.newBuilder(url));
        assertThat(file.body()).startsWith("\"TransactionPostedDate\"");

        server.simulator().clock().advance(Duration.ofSeconds(30));
        assertThat(send(HttpRequest.newBuilder(url)).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return anyone.send(request.build(), BodyHandlers.ofString());
    }

    private static Map<String, String> key() {
        return new HashMap<>(Map.of("x-amz-pay-idempotency-key", TestShop.newKey()));
    }
}
