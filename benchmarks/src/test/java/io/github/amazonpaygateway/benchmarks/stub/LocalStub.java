package io.github.amazonpaygateway.benchmarks.stub;

import io.github.amazonpaygateway.simulator.key.NewKeys;
import io.github.amazonpaygateway.simulator.key.Pem;
import io.github.amazonpaygateway.simulator.key.PublicKeyPem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;

/** The stub's process, seen from the run. */
public final class LocalStub implements AutoCloseable {

    public static final String TRUST_STORE_PASSWORD = "changeit";

    private final KeyPair keys = NewKeys.make();
    private final Path folder;
    private final Process process;
    private final PrintWriter commands;
    private final BufferedReader answers;
    private final int port;

    private LocalStub() throws IOException {
        folder = Files.createTempDirectory("amazonpay-benchmark");
        Path publicKey = Files.writeString(folder.resolve("public.pem"), PublicKeyPem.write(keys.getPublic()));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx1g",
                        StubProcess.class.getName(),
                        publicKey.toString(),
                        trustStore().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        commands = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        answers = process.inputReader(StandardCharsets.UTF_8);
        port = Integer.parseInt(answers.readLine());
    }

    /** Starts the process, and waits until it listens. */
    public static LocalStub start() throws IOException {
        return new LocalStub();
    }

    public int port() {
        return port;
    }

    public Path trustStore() {
        return folder.resolve("trust.p12");
    }

    /** The merchant's key, which only this run knows. */
    public String privateKeyPem() {
        return Pem.of("PRIVATE KEY", keys.getPrivate().getEncoded());
    }

    public void behave(Conditions conditions) {
        ask("behave " + conditions.serviceMillis() + " " + conditions.refusedPercent());
    }

    /** Verifies all that came since the last report. */
    public StubReport report() {
        return StubReport.parse(ask("report"));
    }

    private String ask(String command) {
        commands.println(command);
        try {
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("the stub has ended");
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        commands.close();
        process.destroy();
        Files.deleteIfExists(trustStore());
        Files.deleteIfExists(folder.resolve("public.pem"));
        Files.deleteIfExists(folder);
    }
}
