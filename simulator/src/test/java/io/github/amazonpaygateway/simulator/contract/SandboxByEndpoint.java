package io.github.amazonpaygateway.simulator.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A simulator that is asked as Amazon's sandbox is: by settings, with its address as {@code contract.endpoint}. Only time
 * passes faster.
 */
record SandboxByEndpoint(LocalSimulator behind, Path directory) implements Target {

    static SandboxByEndpoint start() {
        try {
            return new SandboxByEndpoint(LocalSimulator.start(), Files.createTempDirectory("contract"));
        } catch (IOException noDirectory) {
            throw new UncheckedIOException(noDirectory);
        }
    }

    @Override
    public Service service() {
        return sandbox().service();
    }

    @Override
    public Optional<String> permission() {
        return sandbox().permission();
    }

    @Override
    public Optional<String> approvedSession() {
        return sandbox().approvedSession();
    }

    @Override
    public void pass(Duration time) {
        behind.pass(time);
    }

    @Override
    public void close() {
        behind.close();
    }

    // with a permission and a session of its own each time
    private AmazonSandbox sandbox() {
        try {
            Map<String, String> settings = behind.settings(directory);
            return AmazonSandbox.of(name -> Optional.ofNullable(settings.get(name)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
