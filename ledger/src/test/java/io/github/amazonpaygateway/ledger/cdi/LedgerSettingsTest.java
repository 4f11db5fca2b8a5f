package io.github.amazonpaygateway.ledger.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.ledger.sql.MigrationMode;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerSettingsTest {

    @Test
    void nothingNeedsToBeSet() {
        assertThat(read(Map.of()))
                .isEqualTo(new LedgerConfiguration(
                        true, "java:comp/DefaultDataSource", MigrationMode.APPLY, Duration.ofDays(30), false));
    }

    @Test
    void whatIsSetCounts() {
        assertThat(read(Map.of(
                        "amazonpay.ledger.enabled", "false",
                        "amazonpay.ledger.datasource", "jdbc/amazonpay",
                        "amazonpay.ledger.migrate", "Validate",
                        "amazonpay.notifications.max-age", "P40D",
                        "amazonpay.environment", "live")))
                .isEqualTo(new LedgerConfiguration(
                        false, "jdbc/amazonpay", MigrationMode.VALIDATE, Duration.ofDays(41), true));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> read(Map.of(
                        "amazonpay.ledger.enabled", "maybe",
                        "amazonpay.ledger.migrate", "always",
                        "amazonpay.ledger.data-source", "jdbc/amazonpay")))
                .hasMessageContaining("amazonpay.ledger.enabled: is maybe; set one of true, false")
                .hasMessageContaining("amazonpay.ledger.migrate: is always")
                .hasMessageContaining("amazonpay.ledger.data-source: is unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "amazonpay.environment, LIVE, true",
        "amazonpay.public-key-id, LIVE-A, true",
        "amazonpay.uk.environment, LIVE, true",
        "amazonpay.uk.public-key-id, LIVE-A, true",
        "amazonpay.uk.public-key-id, SANDBOX-A, false",
        "amazonpay.environment, SANDBOX, false"
    })
    void aLiveMerchantIsNoticed(String name, String value, boolean isLive) {
        assertThat(read(Map.of(name, value)).isLive()).isEqualTo(isLive);
    }

    private static LedgerConfiguration read(Map<String, String> settings) {
        Config config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
        return LedgerSettings.read(config);
    }
}
