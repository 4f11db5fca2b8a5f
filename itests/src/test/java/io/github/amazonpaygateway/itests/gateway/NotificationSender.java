package io.github.amazonpaygateway.itests.gateway;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Posts signed messages as SNS does; the certificate is its own. */
public final class NotificationSender {

    static final String TOPIC = "arn:aws:sns:eu-west-1:123456789012:A1MERCHANT";

    /** As SNS does; asked for an upgrade to HTTP/2, Open Liberty leaves a POST without an answer. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Those of a notification and of a confirmation, in the order in which they are signed. */
    private static final List<String> SIGNED =
            List.of("Message", "MessageId", "SubscribeURL", "Subject", "Timestamp", "Token", "TopicArn", "Type");

    private static final String PASSWORD = "changeit";

    private final PrivateKey key;
    private final URI certificate;

    /** One whose key and certificate are already made. */
    public NotificationSender(Path keyStore, URI certificate) {
        this(keyStore, "sns", certificate);
    }

    /** One with another key of that store. */
    NotificationSender(Path keyStore, String alias, URI certificate) {
        this.key = key(keyStore, alias);
        this.certificate = certificate;
    }

    /** A signed message of this text. */
    public String message(String id, String text) {
        return json(signed(fields(id, text)));
    }

    /** What a message of this text consists of, but for its signature. */
    Map<String, String> fields(String id, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Type", "Notification");
        fields.put("MessageId", id);
        fields.put("TopicArn", TOPIC);
        fields.put("Message", text);
        fields.put("Timestamp", Instant.now().toString());
        fields.put("SignatureVersion", "2");
        fields.put("SigningCertURL", certificate.toString());
        return fields;
    }

    /** With a signature of version 2 over what is signed of such a message. */
    Map<String, String> signed(Map<String, String> fields) {
        String text = SIGNED.stream()
                .filter(fields::containsKey)
                .map(name -> name + "\n" + fields.get(name) + "\n")
                .collect(Collectors.joining());
        fields.put("Signature", signature(text));
        return fields;
    }

    static String json(Map<String, String> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach(json::add);
        return json.build().toString();
    }

    /** The status of the answer. */
    public static int post(URI shop, String body) {
        return post(HttpRequest.newBuilder(shop).header("Content-Type", "text/plain; charset=UTF-8"), body);
    }

    /** The same with other headers. */
    static int post(HttpRequest.Builder request, String body) {
        try {
            return HTTP.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String signature(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey key(Path keyStore, String alias) {
        try {
            return (PrivateKey) KeyStore.getInstance(keyStore.toFile(), PASSWORD.toCharArray())
                    .getKey(alias, PASSWORD.toCharArray());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
