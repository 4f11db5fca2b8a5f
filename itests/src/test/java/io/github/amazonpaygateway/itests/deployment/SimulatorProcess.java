package io.github.amazonpaygateway.itests.deployment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** A running simulator with a merchant of its own; it ends with this JVM. */
public final class SimulatorProcess {

    private final Path home;
    private final URI http;
    private final URI https;

    private SimulatorProcess(Path home, String readyLine) {
        var words = readyLine.split(" ");
        this.home = home;
        this.http = URI.create(words[1]);
        this.https = URI.create(words[2]);
    }

    /** Starts one that keeps its files, keys and certificate in a directory of this name. */
    public static SimulatorProcess start(String name, String... options) {
        try {
            var home = Files.createDirectories(Path.of(System.getProperty("simulator.homes"), name));
            var process = new ProcessBuilder(command(home, options))
                    .redirectError(home.resolve("simulator.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new SimulatorProcess(home, readyLine(process.inputReader(), home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path home, String... options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("simulator.jar"),
                "--port",
                "0",
                "--tls-port",
                "0",
                "--tls-ca-out",
                home.resolve("ca.pem").toString(),
                "--key-dir",
                home.toString()));
        command.addAll(List.of(options));
        return command;
    }

    private static String readyLine(BufferedReader output, Path home) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                return line;
            }
        }
        throw new IOException("the simulator did not start, see " + home.resolve("simulator.log"));
    }

    public URI http() {
        return http;
    }

    public URI https() {
        return https;
    }

    /** The certificate to trust for {@link #https()}. */
    public Path certificate() {
        return home.resolve("ca.pem");
    }

    /** The certificate to trust for the notifications that it sends. */
    public Path notificationAuthority() {
        return home.resolve("notifications-ca.pem");
    }

    /** The merchant that it made for itself, as settings of the gateway, with its key. */
    public Map<String, String> merchant() {
        var merchant = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("merchant.properties"))) {
            merchant.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return merchant.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, merchant::getProperty));
    }
}
