package io.github.amazonpaygateway.simulator.war;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.enrolment.InventedMerchant;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.setup.Seed;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerSettingsTest {

    @TempDir
    Path dir;

    private final Map<String, String> config = new HashMap<>();

    @Test
    void makesAMerchantIntoTheKeyDirectory() {
        config.put("simulator.key-dir", dir.toString());
        config.put("simulator.region", "JP");
        config.put("simulator.clock", "virtual");
        config.put("simulator.strict-keys", "true");
        config.put("simulator.base-url", "http://localhost:9081");

        SimulatorSetup setup = read();

        assertThat(setup.options().clock()).isEqualTo(ClockMode.VIRTUAL);
        assertThat(setup.options().strictKeys()).isTrue();
        assertThat(setup.options().merchants()).extracting(Merchant::region).hasToString("[JP]");
        assertThat(setup.baseUrl()).contains(URI.create("http://localhost:9081"));
        assertThat(dir).isDirectoryContaining("glob:**/merchant-private-key.pem");
    }

    @Test
    void takesSeveralMerchantsPartedByCommas() {
        config.put("simulator.key-dir", dir.toString());
        read();
        String key = dir.resolve("merchant-public-key.pem").toString();
        config.clear();
        config.put("simulator.public-key-id", "ONE, TWO");
        config.put("simulator.public-key-file", key + "," + key);
        config.put("simulator.merchant-id", "M1,M2");

        SimulatorSetup setup = read();

        assertThat(setup.options().merchants())
                .extracting(merchant -> merchant.publicKeyId() + " of " + merchant.merchantId())
                .containsExactly("ONE of M1", "TWO of M2");
        assertThat(setup.directory()).isEmpty();
    }

    @Test
    void namesTheSettingAsTheServerSpellsIt() {
        config.put("simulator.clock", "lunar");

        assertThatThrownBy(this::read).hasMessage("simulator.clock: 'lunar' is not known. Use one of real, virtual");
    }

    @Test
    void refusesAKeyWithoutItsId() {
        config.put("simulator.public-key-file", "key.pem");

        assertThatThrownBy(this::read).hasMessageStartingWith("simulator.public-key-file: there is no public key id");
    }

    @Test
    void beginsWithTheSnapshotOfTheSeedFile() throws IOException {
        var other = AmazonPaySimulator.create(SimulatorOptions.of());
        other.merchants().add(InventedMerchant.in(Region.EU).merchant());
        Path file = Files.writeString(dir.resolve("seed.json"), other.snapshot().toString());
        config.put("simulator.key-dir", dir.toString());
        config.put("simulator.seed-file", file.toString());
        SimulatorSetup setup = read();
        var simulator = AmazonPaySimulator.create(setup.options());

        setup.seed().orElseThrow().sow(simulator);

        assertThat(simulator.merchants().all()).extracting(Merchant::region).containsExactly(Region.NA, Region.EU);
    }

    @Test
    void namesASeedFileThatCannotBeUsed() {
        config.put("simulator.key-dir", dir.toString());
        config.put("simulator.seed-file", dir.resolve("none.json").toString());
        Seed seed = read().seed().orElseThrow();
        var simulator = AmazonPaySimulator.create(SimulatorOptions.of());

        assertThatThrownBy(() -> seed.sow(simulator)).hasMessageStartingWith("simulator.seed-file: ");
    }

    @Test
    void findsASettingInTheEnvironmentByItsUsualName() {
        assertThat(ServerConfig.variable("simulator.key-dir")).isEqualTo("SIMULATOR_KEY_DIR");
    }

    private SimulatorSetup read() {
        return new ServerSettings(name -> Optional.ofNullable(config.get(name))).read();
    }
}
