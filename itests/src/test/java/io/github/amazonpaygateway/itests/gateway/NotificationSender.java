package io.github.amazonpaygateway.itests.gateway;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Posts signed messages as SNS does; the certificate is its own. */
final class NotificationSender {

    static final String TOPIC = "arn:aws:sns:eu-west-1:123456789012:A1MERCHANT";

    /** As SNS does; asked for an upgrade to HTTP/2, Open Liberty leaves a POST without an answer. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String PASSWORD = "changeit";

    private final Path keyStore;
    private final URI certificate;

    /** One whose key and certificate are already made. */
    NotificationSender(Path keyStore, URI certificate) {
        this.keyStore = keyStore;
        this.certificate = certificate;
    }

    /** Makes a key, serves its certificate until this JVM ends, and tells the shop to trust it. */
    static ShopSettings trustedBy(ShopSettings shop, Path directory) {
        try {
            Path keyStore = newKeyStore(Files.createDirectories(directory));
            byte[] pem = pem(keyStore);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, pem.length);
                exchange.getResponseBody().write(pem);
                exchange.close();
            });
            server.start();
            String origin = "http://localhost:" + server.getAddress().getPort();
            return shop.with("amazonpay.notifications.topic-arns", TOPIC)
                    .with("amazonpay.notifications.certificate-origins", origin)
                    .with(
                            "amazonpay.notifications.trust-certificates",
                            Files.write(directory.resolve("sns.pem"), pem).toString())
                    .with("sender.key-store", keyStore.toString())
                    .with("sender.certificate", origin + "/sns.pem");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A signed message of this text. */
    String message(String id, String text) {
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
    static int post(URI shop, String body) {
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
            signature.initSign((PrivateKey) open(keyStore).getKey("sns", PASSWORD.toCharArray()));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path newKeyStore(Path directory) throws IOException {
        Path keyStore = directory.resolve("sns.p12");
        Files.deleteIfExists(keyStore);
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        try {
            int result = new ProcessBuilder((keytool + " -genkeypair -alias sns -keyalg RSA -keysize 2048 -dname CN=SNS"
                                    + " -ext san=dns:localhost -validity 2 -storetype PKCS12 -storepass " + PASSWORD
                                    + " -keystore " + keyStore)
                            .split(" "))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (result != 0) {
                throw new IOException("keytool ended with " + result);
            }
            return keyStore;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static byte[] pem(Path keyStore) throws IOException {
        try {
            String base64 = Base64.getMimeEncoder()
                    .encodeToString(open(keyStore).getCertificate("sns").getEncoded());
            return ("-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n")
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static KeyStore open(Path file) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }
}
