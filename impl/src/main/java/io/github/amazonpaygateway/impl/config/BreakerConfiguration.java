package io.github.amazonpaygateway.impl.config;

import io.github.amazonpaygateway.impl.traffic.BreakerSettings;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * The breakers as operators set them, by the names that MicroProfile Fault Tolerance has for {@code @CircuitBreaker}:
 * {@code <class>/CircuitBreaker/delay}, or {@code CircuitBreaker/delay} for all. They are the gateway's own, because those
 * of a server belong to a class, and merchants of two regions would share them.
 *
 * @param byClass for each class that carries the other annotations of fault tolerance
 */
public record BreakerConfiguration(Map<Class<?>, BreakerSettings> byClass) {

    private static final String ALL_OFF = "MP_Fault_Tolerance_NonFallback_Enabled";

    /** @throws ConfigurationException with all that is wrong */
    public static BreakerConfiguration read(Config config, Collection<Class<?>> classes) {
        return read(SettingsSource.of(config), classes);
    }

    static BreakerConfiguration read(SettingsSource source, Collection<Class<?>> classes) {
        var problems = new Problems();
        Map<Class<?>, BreakerSettings> byClass = new HashMap<>();
        classes.forEach(type -> byClass.put(type, new Reader(source, problems, type.getName()).read()));
        problems.throwIfAny();
        return new BreakerConfiguration(Map.copyOf(byClass));
    }

    public BreakerSettings of(Class<?> type) {
        return byClass.getOrDefault(type, BreakerSettings.DEFAULT);
    }

    private record Reader(SettingsSource source, Problems problems, String type) {

        BreakerSettings read() {
            BreakerSettings usual = BreakerSettings.DEFAULT;
            boolean enabled = value("enabled", Boolean::parseBoolean, overall());
            int volume = value("requestVolumeThreshold", Integer::valueOf, usual.requestVolumeThreshold());
            double ratio = value("failureRatio", Double::valueOf, usual.failureRatio());
            ChronoUnit unit = value("delayUnit", ChronoUnit::valueOf, ChronoUnit.MILLIS);
            Duration delay = value("delay", text -> Duration.of(Long.parseLong(text), unit), usual.delay());
            int successes = value("successThreshold", Integer::valueOf, usual.successThreshold());
            try {
                return new BreakerSettings(enabled, volume, ratio, delay, successes);
            } catch (IllegalArgumentException wrong) {
                problems.add(type + "/CircuitBreaker", String.valueOf(wrong.getMessage()));
                return usual;
            }
        }

        private boolean overall() {
            return source.value(ALL_OFF).map(Boolean::parseBoolean).orElse(true);
        }

        private <T> T value(String parameter, Function<String, T> reading, T usual) {
            String own = type + "/CircuitBreaker/" + parameter;
            String name = source.value(own).isPresent() ? own : "CircuitBreaker/" + parameter;
            try {
                return source.value(name).map(reading).orElse(usual);
            } catch (IllegalArgumentException wrong) {
                problems.add(name, "is no value of this parameter; set it as for @CircuitBreaker of MicroProfile");
                return usual;
            }
        }
    }
}
