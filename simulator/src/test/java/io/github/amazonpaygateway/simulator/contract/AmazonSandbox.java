package io.github.amazonpaygateway.simulator.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Amazon's sandbox, by the keys of whoever runs this. */
record AmazonSandbox(Service service, Optional<String> permission, Optional<String> approvedSession) implements Target {

    static AmazonSandbox ofSettings() {
        return of(AmazonSandbox::setting);
    }

    /** By settings that are found by the name that follows {@code contract.}. */
    static AmazonSandbox of(Function<String, Optional<String>> settings) {
        String region = settings.apply("region").orElse("NA");
        String host = host(region);
        var signing = new Signing(required(settings, "public-key-id"), privateKey(settings), Signing.V2, host, region);
        boolean bound = signing.publicKeyId().toUpperCase(Locale.ROOT).startsWith("SANDBOX");
        String endpoint = settings.apply("endpoint").orElse("https://" + host);
        URI root = URI.create(endpoint + (bound ? "/v2/" : "/sandbox/v2/"));
        String currency = settings.apply("currency").orElse(currency(region));
        return new AmazonSandbox(
                new Service(root, signing, required(settings, "store-id"), currency),
                settings.apply("charge-permission-id"),
                settings.apply("checkout-session-id"));
    }

    // Amazon's time cannot be moved
    @Override
    public void pass(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public void close() {
        // nothing is held
    }

    private static String host(String region) {
        return switch (region) {
            case "NA" -> "pay-api.amazon.com";
            case "EU" -> "pay-api.amazon.eu";
            case "JP" -> "pay-api.amazon.jp";
            default -> throw new IllegalArgumentException("contract.region: '" + region + "'. Use NA, EU or JP");
        };
    }

    private static String currency(String region) {
        return switch (region) {
            case "EU" -> "EUR";
            case "JP" -> "JPY";
            default -> "USD";
        };
    }

    private static PrivateKey privateKey(Function<String, Optional<String>> settings) {
        try {
            return Signing.key(Files.readString(Path.of(required(settings, "private-key-file"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String required(Function<String, Optional<String>> settings, String name) {
        return settings.apply(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(
                        "contract." + name + " is missing; docs/simulator.md tells what the sandbox needs"));
    }

    private static Optional<String> setting(String name) {
        String variable = "CONTRACT_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty("contract." + name, System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }
}
