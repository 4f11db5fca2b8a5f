package io.github.amazonpaygateway.itests.gateway;

import jakarta.json.Json;
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

/** Posts signed messages as SNS does; the certificate is its own. */
public final class NotificationSender {

    static final String TOPIC = "arn:aws:sns:eu-west-1:123456789012:A1MERCHANT";

    /** As SNS does; asked for an upgrade to HTTP/2, Open Liberty leaves a POST without an answer. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String PASSWORD = "changeit";

    private final PrivateKey key;
    private final URI certificate;

    /** One whose key and certificate are already made. */
    public NotificationSender(Path keyStore, URI certificate) {
        this.key = key(keyStore);
        this.certificate = certificate;
    }

    /** A signed message of this text. */
    public String message(String id, String text) {
        String time = Instant.now().toString();
        String signed = "Message\n" + text + "\nMessageId\n" + id + "\nTimestamp\n" + time + "\nTopicArn\n" + TOPIC
                + "\nType\nNotification\n";
        return Json.createObjectBuilder()
                .add("Type", "Notification")
                .add("MessageId", id)
                .add("TopicArn", TOPIC)
                .add("Message", text)
                .add("Timestamp", time)
                .add("SignatureVersion", "2")
                .add("Signature", signature(signed))
                .add("SigningCertURL", certificate.toString())
                .build()
                .toString();
    }

    /** The status of the answer. */
    public static int post(URI shop, String body) {
        try {
            var request = HttpRequest.newBuilder(shop)
                    .header("Content-Type", "text/plain; charset=UTF-8")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
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

    private static PrivateKey key(Path keyStore) {
        try {
            return (PrivateKey) KeyStore.getInstance(keyStore.toFile(), PASSWORD.toCharArray())
                    .getKey("sns", PASSWORD.toCharArray());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
