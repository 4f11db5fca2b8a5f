package io.github.amazonpaygateway.ledger.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.ledger.core.LedgerTimes;
import io.github.amazonpaygateway.ledger.core.LedgerTimes.ExpiryPolicy;
import io.github.amazonpaygateway.ledger.sql.MigrationMode;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
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
                        true,
                        "java:comp/DefaultDataSource",
                        MigrationMode.APPLY,
                        Duration.ofDays(30),
                        false,
                        HostName.ofThisServer(),
                        true,
                        Duration.ofSeconds(5),
                        LedgerTimes.DEFAULT));
    }

    @Test
    void whatIsSetCounts() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "amazonpay.ledger.enabled", "false",
                "amazonpay.ledger.datasource", "jdbc/amazonpay",
                "amazonpay.ledger.migrate", "Validate",
                "amazonpay.notifications.max-age", "P40D",
                "amazonpay.environment", "live",
                "amazonpay.ledger.node", "node-7",
                "amazonpay.ledger.janitor.enabled", "false",
                "amazonpay.ledger.janitor.interval", "PT1S"));
        settings.putAll(Map.of(
                "amazonpay.ledger.janitor.schedule", "PT2S, PT1M",
                "amazonpay.ledger.janitor.give-up-after", "9",
                "amazonpay.ledger.janitor.lease", "PT2M",
                "amazonpay.ledger.poll.authorized", "PT2H",
                "amazonpay.ledger.poll.permissions", "P2D",
                "amazonpay.ledger.expiry.warn-before", "P4D",
                "amazonpay.ledger.expiry.policy", "reauthorize"));

        assertThat(read(settings))
                .isEqualTo(new LedgerConfiguration(
                        false,
                        "jdbc/amazonpay",
                        MigrationMode.VALIDATE,
                        Duration.ofDays(41),
                        true,
                        "node-7",
                        false,
                        Duration.ofSeconds(1),
                        new LedgerTimes(
                                List.of(Duration.ofSeconds(2), Duration.ofMinutes(1)),
                                9,
                                Duration.ofMinutes(2),
                                Duration.ofHours(2),
                                Duration.ofDays(2),
                                Duration.ofDays(4),
                                ExpiryPolicy.REAUTHORIZE)));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> read(Map.of(
                        "amazonpay.ledger.enabled", "maybe",
                        "amazonpay.ledger.migrate", "always",
                        "amazonpay.ledger.janitor.schedule", "PT5S,soon",
                        "amazonpay.ledger.janitor.give-up-after", "2",
                        "amazonpay.ledger.expiry.warn-before", "P30D",
                        "amazonpay.ledger.data-source", "jdbc/amazonpay")))
                .hasMessageContaining("amazonpay.ledger.enabled: is maybe; set one of true, false")
                .hasMessageContaining("amazonpay.ledger.migrate: is always")
                .hasMessageContaining("amazonpay.ledger.janitor.schedule: is soon; set a duration from PT1S to PT24H")
                .hasMessageContaining("amazonpay.ledger.janitor.give-up-after: is 2; set a number from 3 to 10000")
                .hasMessageContaining("amazonpay.ledger.expiry.warn-before: is P30D")
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
