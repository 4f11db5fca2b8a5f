package io.github.amazonpaygateway.impl.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.impl.traffic.BreakerSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreakerConfigurationTest {

    /** Stand in for the beans, which this package does not know. */
    private static final Class<?> CHARGES = String.class;

    private static final Class<?> REFUNDS = Integer.class;

    @Test
    void hasDefaults() {
        assertThat(read(Map.of()).of(CHARGES)).isEqualTo(BreakerSettings.DEFAULT);
    }

    @Test
    void takesTheNamesOfMicroProfileThoseOfAClassFirst() {
        BreakerConfiguration breakers = read(Map.of(
                "java.lang.String/CircuitBreaker/requestVolumeThreshold", "4",
                "java.lang.String/CircuitBreaker/failureRatio", "0.5",
                "java.lang.String/CircuitBreaker/delay", "2",
                "java.lang.String/CircuitBreaker/delayUnit", "SECONDS",
                "java.lang.String/CircuitBreaker/successThreshold", "3",
                "CircuitBreaker/delay", "1500",
                "CircuitBreaker/enabled", "false"));

        assertThat(breakers.of(CHARGES)).isEqualTo(new BreakerSettings(false, 4, 0.5, Duration.ofSeconds(2), 3));
        assertThat(breakers.of(REFUNDS).delay()).isEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void isOffWhenAllOfFaultToleranceIs() {
        Map<String, String> off = Map.of("MP_Fault_Tolerance_NonFallback_Enabled", "false");

        assertThat(read(off).of(CHARGES).enabled()).isFalse();
    }

    @Test
    void namesWhatIsWrong() {
        assertThatThrownBy(() -> read(
                        Map.of("java.lang.String/CircuitBreaker/delay", "soon", "CircuitBreaker/failureRatio", "7")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("java.lang.String/CircuitBreaker/delay: is no value")
                .hasMessageContaining("failureRatio must be between 0 and 1");
    }

    private static BreakerConfiguration read(Map<String, String> settings) {
        var source = new SettingsSource(settings.keySet(), name -> Optional.ofNullable(settings.get(name)));
        return BreakerConfiguration.read(source, List.of(CHARGES, REFUNDS));
    }
}
