package io.github.amazonpaygateway.simulator.signature;

import static java.util.stream.Collectors.joining;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The requests and payloads that five official SDKs sign. */
final class Vectors {

    private static final JsonObject FILE = read();

    private Vectors() {}

    static Stream<Document> requests() {
        return FILE.getJsonArray("requests").getValuesAs(JsonObject.class).stream()
                .map(Document::new);
    }

    static Stream<Document> buttons() {
        return FILE.getJsonArray("buttons").getValuesAs(JsonObject.class).stream()
                .map(Document::new);
    }

    static Merchant merchant(String publicKeyId) {
        return new Merchant("A1", null, publicKeyId, publicKey(), Region.NA);
    }

    /** The request as it would stand on the wire. */
    static SimulatorRequest request(Document vector) {
        var headers = new TreeMap<String, List<String>>();
        headers(vector).forEach(line -> headers.put(line.split(":", 2)[0], List.of(line.split(":", 2)[1])));
        vector.text("sampleSignature").ifPresent(s -> headers.put("authorization", List.of(authorization(vector))));
        return new SimulatorRequest(
                vector.text("method").orElseThrow(),
                path(vector),
                query(vector),
                headers,
                vector.text("body").orElse("").getBytes(StandardCharsets.UTF_8));
    }

    private static String authorization(Document vector) {
        return vector.text("algorithm").orElseThrow() + " PublicKeyId="
                + vector.text("publicKeyId").orElseThrow() + ", SignedHeaders="
                + vector.text("signedHeaders").orElseThrow() + ", Signature="
                + vector.text("sampleSignature").orElseThrow();
    }

    private static Stream<String> headers(Document vector) {
        List<String> lines =
                Arrays.asList(vector.text("canonicalRequest").orElseThrow().split("\n"));
        return lines.subList(3, lines.size() - 3).stream();
    }

    private static String path(Document vector) {
        return vector.text("rawPath")
                .or(() -> vector.text("pathSent"))
                .or(() -> vector.text("path"))
                .orElseThrow();
    }

    // Parameters go over the wire in the reverse of the canonical order, so that sorting is needed.
    private static String query(Document vector) {
        var pairs = new ArrayList<String>();
        vector.part("queryParameters").json().forEach((name, value) -> values(value)
                .forEach(text -> pairs.add(0, Rfc3986.encode(name) + "=" + encoded(vector, text))));
        String query = pairs.stream().collect(joining("&"));
        return query.isEmpty() ? vector.text("canonicalQuery").orElse("") : query;
    }

    private static String encoded(Document vector, String text) {
        String strict = Rfc3986.encode(text);
        boolean node = vector.text("source").filter("nodejs-sdk"::equals).isPresent();
        return node
                ? strict.replace("%21", "!")
                        .replace("%27", "'")
                        .replace("%28", "(")
                        .replace("%29", ")")
                        .replace("%2A", "*")
                : strict;
    }

    private static List<String> values(JsonValue value) {
        return value instanceof JsonString text
                ? List.of(text.getString())
                : value.asJsonArray().getValuesAs(JsonString::getString);
    }

    private static PublicKey publicKey() {
        String base64 = FILE.getString("publicKeyPem").replaceAll("-----[A-Z ]+-----|\\s", "");
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject read() {
        try (var reader = Json.createReader(Vectors.class.getResourceAsStream("/signing-vectors.json"))) {
            return reader.readObject();
        }
    }
}
