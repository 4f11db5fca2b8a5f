package io.github.amazonpaygateway.impl.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

/** Through a real MicroProfile Config. */
class SmallRyeConfigTest {

    @Test
    void readsEnvironmentVariables() {
        Map<String, String> variables = new HashMap<>();
        identity(variables, "AMAZONPAY_");
        identity(variables, "AMAZONPAY_UK_");
        variables.put("AMAZONPAY_MERCHANTS", "uk");
        variables.put("AMAZONPAY_REGION", "NA");
        variables.put("AMAZONPAY_HTTP_MAX_CONNECTIONS", "9");
        variables.put("AMAZONPAY_UK_API_VERSION", "v1");

        MerchantConfigurations merchants = MerchantConfigurations.read(config(new EnvConfigSource(variables, 300)));

        assertThat(merchants.all()).extracting(MerchantConfiguration::name).containsExactly("", "uk");
        assertThat(merchants.merchant("uk").orElseThrow().http().maxConnections())
                .isEqualTo(9);
        assertThat(merchants.merchant("uk").orElseThrow().baseUri()).hasToString("https://pay-api.amazon.com/v1");
    }

    @Test
    void sharesAKeyThatIsReferredTo() {
        Map<String, String> properties = new HashMap<>();
        identity(properties, "amazonpay.");
        identity(properties, "amazonpay.uk.");
        properties.put("amazonpay.region", "EU");
        properties.put("amazonpay.uk.private-key", "${amazonpay.private-key}");

        assertThat(MerchantConfigurations.read(config(new PropertiesConfigSource(properties, "test", 100)))
                        .all())
                .hasSize(2);
    }

    @Test
    void saysThatAReferenceLeadsNowhereWithoutTheValue() {
        Map<String, String> properties = new HashMap<>();
        identity(properties, "amazonpay.");
        properties.put("amazonpay.region", "EU");
        properties.put("amazonpay.private-key", "secret ${no.such.property}");
        Config config = config(new PropertiesConfigSource(properties, "test", 100));

        assertThatThrownBy(() -> MerchantConfigurations.read(config))
                .hasMessageContaining("amazonpay.private-key: is set but has no value (it is empty, or a reference ${…}"
                        + " in it leads nowhere); set exactly one of")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    private static void identity(Map<String, String> properties, String prefix) {
        Shop.identity()
                .forEach((name, value) -> properties.put(
                        prefix.startsWith("AMAZONPAY") ? prefix + Spelling.asVariable(name) : prefix + name, value));
    }

    private static Config config(ConfigSource source) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(source)
                .build();
    }
}
