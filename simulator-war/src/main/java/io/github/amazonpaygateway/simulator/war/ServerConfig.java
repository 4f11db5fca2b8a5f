package io.github.amazonpaygateway.simulator.war;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where settings come from. */
final class ServerConfig {

    private ServerConfig() {}

    static Function<String, Optional<String>> source() {
        try {
            return MicroProfile.source();
        } catch (LinkageError | IllegalStateException noMicroProfile) {
            return name -> Optional.ofNullable(System.getProperty(name, System.getenv(variable(name))))
                    .filter(value -> !value.isBlank());
        }
    }

    /** The environment variable of a name, by the rule of MicroProfile Config. */
    static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    // apart, so that a server without MicroProfile Config fails to load only this
    private static final class MicroProfile {

        static Function<String, Optional<String>> source() {
            Config config = ConfigProvider.getConfig();
            return name -> config.getOptionalValue(name, String.class);
        }
    }
}
