package io.github.amazonpaygateway.itests.deployment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The certificate under which a test sends notifications. */
final class SenderCertificate {

    private static final String TOPIC = "arn:aws:sns:eu-west-1:123456789012:A1MERCHANT";
    private static final String TOPIC_OF_SIMULATORS = "arn:aws:sns:us-east-1:000000000000:AmazonPaySimulator";
    private static final String PASSWORD = "changeit";

    private SenderCertificate() {}

    /** Makes a key, serves its certificate until this JVM ends, and tells the shop to trust it, and those simulators too. */
    static ShopSettings trustedBy(ShopSettings shop, Path directory, List<SimulatorProcess> simulators) {
        try {
            Path keyStore = newKeyStore(Files.createDirectories(directory));
            byte[] pem = pem(keyStore, "sns");
            byte[] expired = pem(keyStore, "expired");
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(SenderCertificate::daemon));
            serve(server, "/sns.pem", pem);
            serve(server, "/other.pem", pem(keyStore, "other"));
            serve(server, "/expired.pem", expired);
            server.createContext("/slow.pem", exchange -> {
                pause();
                answer(exchange, 200, pem);
            });
            server.createContext("/moved.pem", exchange -> {
                exchange.getResponseHeaders().add("Location", "/sns.pem");
                answer(exchange, 302, new byte[0]);
            });
            server.start();
            String origin = "http://localhost:" + server.getAddress().getPort();
            return shop.with("amazonpay.notifications.topic-arns", TOPIC + "," + TOPIC_OF_SIMULATORS)
                    .with("amazonpay.notifications.certificate-origins", origins(origin, simulators))
                    .with(
                            "amazonpay.notifications.trust-certificates",
                            Files.write(directory.resolve("trusted.pem"), trusted(pem, expired, simulators))
                                    .toString())
                    .with("sender.key-store", keyStore.toString())
                    .with("sender.certificate", origin + "/sns.pem");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String origins(String own, List<SimulatorProcess> simulators) {
        return Stream.concat(
                        Stream.of(own),
                        simulators.stream()
                                .flatMap(simulator -> Stream.of(simulator.http(), simulator.https()))
                                .map(URI::toString))
                .collect(Collectors.joining(","));
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "certificates");
        thread.setDaemon(true);
        return thread;
    }

    private static void serve(HttpServer server, String path, byte[] pem) {
        server.createContext(path, exchange -> answer(exchange, 200, pem));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Long enough to be seen, and shorter than a message waits. */
    private static void pause() throws IOException {
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The one that has expired is among them, so that it is its date for which it is refused. */
    private static byte[] trusted(byte[] own, byte[] expired, List<SimulatorProcess> simulators) throws IOException {
        var all = new ByteArrayOutputStream();
        all.write(own);
        all.write(expired);
        for (SimulatorProcess simulator : simulators) {
            all.write(Files.readAllBytes(simulator.certificate()));
            all.write(Files.readAllBytes(simulator.notificationAuthority()));
        }
        return all.toByteArray();
    }

    private static Path newKeyStore(Path directory) throws IOException {
        Path keyStore = directory.resolve("sns.p12");
        Files.deleteIfExists(keyStore);
        addKey(keyStore, "sns", "-validity 2");
        addKey(keyStore, "other", "-validity 2");
        addKey(keyStore, "expired", "-startdate -9d -validity 2");
        return keyStore;
    }

    private static void addKey(Path keyStore, String alias, String time) throws IOException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        try {
            int result = new ProcessBuilder((keytool + " -genkeypair -alias " + alias
                                    + " -keyalg RSA -keysize 2048 -dname CN=" + alias + " -ext san=dns:localhost "
                                    + time + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore " + keyStore)
                            .split(" "))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (result != 0) {
                throw new IOException("keytool ended with " + result);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static byte[] pem(Path keyStore, String alias) throws IOException {
        try {
            String base64 = Base64.getMimeEncoder()
                    .encodeToString(open(keyStore).getCertificate(alias).getEncoded());
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
