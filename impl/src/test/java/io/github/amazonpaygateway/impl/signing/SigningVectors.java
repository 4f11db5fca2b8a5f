package io.github.amazonpaygateway.impl.signing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What five SDKs sign for 42 requests and 12 buttons; 40 of them were executed, the others worked out by reading. */
final class SigningVectors {

    private static final JsonObject FILE = read();

    static List<Request> requests() {
        return objects("requests").map(Request::new).toList();
    }

    static List<JsonObject> buttons() {
        return objects("buttons").toList();
    }

    static PublicKey publicKey() {
        String pem = FILE.getString("publicKeyPem").replaceAll("-----[A-Z ]+-----|\\s", "");
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One signed request, with what the SDK made of it. */
    record Request(JsonObject json) {

        String id() {
            return json.getString("id");
        }

        String method() {
            return json.getString("method");
        }

        String rawPath() {
            return Stream.of("rawPath", "pathSent", "path")
                    .filter(json::containsKey)
                    .map(json::getString)
                    .findFirst()
                    .orElseThrow();
        }

        /** From the URL if it was there, else from the parameters, else (derived vectors) as the SDK signs it. */
        @Nullable String rawQuery() {
            Optional<String> parameters = present("queryParameters").map(value -> encoded(value.asJsonObject()));
            return text("rawQuery")
                    .or(() -> parameters)
                    .or(() -> json.containsKey("executed") && json.getBoolean("executed")
                            ? Optional.empty()
                            : text("canonicalQuery"))
                    .orElse(null);
        }

        SignedHeaders headers() {
            var headers = new SignedHeaders();
            canonicalRequest()
                    .lines()
                    .skip(3)
                    .takeWhile(line -> !line.isEmpty())
                    .forEach(line ->
                            headers.with(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1)));
            return headers;
        }

        byte[] body() {
            return json.getString("body").getBytes(StandardCharsets.UTF_8);
        }

        String canonicalRequest() {
            return json.getString("canonicalRequest");
        }

        SigningAlgorithm algorithm() {
            return algorithmOf(json);
        }

        Optional<String> text(String name) {
            return present(name).map(value -> ((JsonString) value).getString());
        }

        private Optional<JsonValue> present(String name) {
            return Optional.ofNullable(json.get(name)).filter(value -> value != JsonValue.NULL);
        }

        @Override
        public String toString() {
            return id();
        }

        /** As JAX-RS implementations write a query: form style, so that a space is a plus. */
        private static String encoded(JsonObject parameters) {
            return String.join(
                    "&",
                    parameters.entrySet().stream()
                            .flatMap(entry ->
                                    values(entry.getValue()).map(value -> form(entry.getKey()) + "=" + form(value)))
                            .toList());
        }

        private static Stream<String> values(JsonValue value) {
            return value instanceof JsonString text
                    ? Stream.of(text.getString())
                    : value.asJsonArray().getValuesAs(JsonString::getString).stream();
        }

        private static String form(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    static SigningAlgorithm algorithmOf(JsonObject vector) {
        return vector.getString("algorithm").endsWith("-V2") ? SigningAlgorithm.V2 : SigningAlgorithm.V1;
    }

    private static Stream<JsonObject> objects(String name) {
        return FILE.getJsonArray(name).getValuesAs(JsonObject.class).stream();
    }

    private static JsonObject read() {
        try (InputStream file = SigningVectors.class.getResourceAsStream("/signing/vectors.json");
                var reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private SigningVectors() {}
}
