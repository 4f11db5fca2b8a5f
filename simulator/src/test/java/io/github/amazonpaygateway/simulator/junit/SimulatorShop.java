package io.github.amazonpaygateway.simulator.junit;

import io.github.amazonpaygateway.simulator.Bodies;
import io.github.amazonpaygateway.simulator.Reply;
import io.github.amazonpaygateway.simulator.TestKey;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.json.Document;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A shop that knows only what the extension tells: address, ids and key. */
final class SimulatorShop {

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final String PRICE = "14.00";

    private final SimulatorExtension simulator;
    private final SimulatedMerchant merchant;
    private final HttpClient client = HttpClient.newHttpClient();

    SimulatorShop(SimulatorExtension simulator) {
        this(simulator, simulator.merchant());
    }

    SimulatorShop(SimulatorExtension simulator, SimulatedMerchant merchant) {
        this.simulator = simulator;
        this.merchant = merchant;
    }

    Reply create(String order) {
        return post(
                "/v2/checkoutSessions",
                Bodies.json("{'webCheckoutDetails':{'checkoutReviewReturnUrl':'http://localhost/review',"
                        + "'checkoutResultReturnUrl':'http://localhost/result'},'storeId':'"
                        + merchant.storeId()
                        + "','paymentDetails':{'paymentIntent':'AuthorizeWithCapture','chargeAmount':"
                        + Bodies.price(PRICE, merchant.merchant().region().currency())
                        + "},'merchantMetadata':{'merchantReferenceId':'" + order + "'}}"));
    }

    String session(String order) {
        return create(order).text("checkoutSessionId");
    }

    Reply complete(String session) {
        return post("/v2/checkoutSessions/" + session + "/complete", Bodies.complete(PRICE));
    }

    private Reply post(String path, String body) {
        var headers = new TreeMap<>(Map.of(
                "content-type", "application/json",
                "x-amz-pay-date", COMPACT.format(Instant.now()),
                "x-amz-pay-idempotency-key", TestShop.newKey()));
        String names = String.join(";", headers.keySet());
        String block = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
        String canonical = String.join("\n", "POST", path, "", block, names, TestKey.sha256(body));
        var request = HttpRequest.newBuilder(simulator.url().resolve(path)).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        request.header(
                "Authorization",
                TestKey.V2 + " PublicKeyId=" + merchant.publicKeyId() + ", SignedHeaders=" + names + ", Signature="
                        + sign(canonical));
        return send(request.build());
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), new Document(BodyText.parse(response.body())));
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String sign(String canonical) {
        try {
            String base64 = merchant.privateKeyPem().replaceAll("-----[^-]+-----|\\s", "");
            var key = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            var signer = Signature.getInstance("RSASSA-PSS");
            signer.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            signer.initSign(KeyFactory.getInstance("RSA").generatePrivate(key));
            signer.update((TestKey.V2 + "\n" + TestKey.sha256(canonical)).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signer.sign());
        } catch (GeneralSecurityException noKey) {
            throw new IllegalStateException(noKey);
        }
    }
}
