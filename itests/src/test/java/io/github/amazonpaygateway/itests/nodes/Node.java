package io.github.amazonpaygateway.itests.nodes;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One server process with the shop. */
abstract class Node {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Open Liberty leaves a POST without an answer that asks for an upgrade to HTTP/2. */
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Path home;
    private final URI shop;
    private @Nullable Process process;

    /** @param home the directory for what belongs to this process alone */
    Node(Path home, int port) throws IOException {
        this.home = Files.createDirectories(home);
        this.shop = URI.create("http://localhost:" + port + "/shop/");
    }

    static Node at(int port, int database, Path home, File war) throws IOException {
        return "payara".equals(System.getProperty("arquillian.launch"))
                ? new PayaraNode(home, port, database, war.toPath())
                : new LibertyNode(home, port, database, war.toPath());
    }

    abstract ProcessBuilder program() throws IOException;

    /** Returns when the server has begun with it. */
    abstract void deploy() throws IOException;

    abstract void undeploy() throws IOException;

    Path home() {
        return home;
    }

    Process process() {
        return Objects.requireNonNull(process, "not started");
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Starts the process; it is of use after {@link #awaitShop}. */
    void start() throws IOException {
        // first, since it fails when this JVM is already about to end
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process().destroyForcibly()));
        var log = ProcessBuilder.Redirect.appendTo(home.resolve("console.log").toFile());
        process = program().redirectErrorStream(true).redirectOutput(log).start();
        deploy();
    }

    /** As {@code kill -9} does it: nothing of the server gets a chance to end in order. */
    void kill() throws InterruptedException {
        process().destroyForcibly().waitFor();
    }

    void redeploy() throws IOException, InterruptedException {
        undeploy();
        await(false);
        deploy();
        await(true);
    }

    void awaitShop() throws InterruptedException {
        await(true);
    }

    private void await(boolean there) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (isThere() != there) {
            if (!isRunning() || System.nanoTime() > end) {
                throw new IllegalStateException("no shop at " + shop + ", see " + home);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean isThere() throws InterruptedException {
        try {
            return ask("here", Map.of()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the probe answers, whatever it is. */
    HttpResponse<String> ask(String what, Map<String, String> parameters) throws IOException, InterruptedException {
        var query = parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HTTP.send(
                HttpRequest.newBuilder(shop.resolve("do/" + what + "?" + query))
                        .timeout(Duration.ofMinutes(1))
                        .build(),
                BodyHandlers.ofString());
    }

    /** What the probe answers, which has to be good. */
    String told(String what, Map<String, String> parameters) throws IOException, InterruptedException {
        var answer = ask(what, parameters);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(what + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    URI notifications() {
        return shop.resolve("amazonpay/notifications");
    }
}
