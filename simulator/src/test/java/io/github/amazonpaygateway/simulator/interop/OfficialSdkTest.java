package io.github.amazonpaygateway.simulator.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.Bodies;
import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.TestKey;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.buyer.ButtonClick;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.server.Ports;
import io.github.amazonpaygateway.simulator.server.SimulatorServer;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialSdkTest {

    static final String SANDBOX_KEY = "SANDBOX-AHTEST0000000000000000";

    @ParameterizedTest
    @CsvSource({
        SANDBOX_KEY + ", AMZN-PAY-RSASSA-PSS-V2",
        SANDBOX_KEY + ", AMZN-PAY-RSASSA-PSS",
        "AHTEST000000000000000000, AMZN-PAY-RSASSA-PSS-V2",
        "AHTEST000000000000000000, AMZN-PAY-RSASSA-PSS"
    })
    void walksThroughAWholePayment(String keyId, String algorithm) throws Exception {
        var simulator = AmazonPaySimulator.create(options(keyId));

        PaymentLife.walk(OfficialSdk.of(() -> new SimulatorWire(simulator), keyId, algorithm), simulator);
    }

    @Test
    void walksThroughAWholePaymentOverHttps() throws Exception {
        var setup = SimulatorSetup.of(options(SANDBOX_KEY));
        try (var server = SimulatorServer.start(setup, Ports.anyWithHttps())) {
            var sdk = OfficialSdk.of(() -> SecureWire.to(server), SANDBOX_KEY, TestKey.V2);

            PaymentLife.walk(sdk, server.simulator());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TestKey.V1, TestKey.V2})
    void signsAButton(String algorithm) throws Exception {
        var simulator = AmazonPaySimulator.create(options(SANDBOX_KEY));
        String payload = Bodies.expressSession();

        String signature = OfficialSdk.of(() -> new SimulatorWire(simulator), SANDBOX_KEY, algorithm)
                .generateButtonSignature(payload);

        var click = new ButtonClick(payload, signature, algorithm, SANDBOX_KEY, null, null, null);
        assertThat(simulator.buyer().openSession(click).url()).contains("/checkout/start?");
    }

    private static SimulatorOptions options(String keyId) {
        var merchant = new Merchant("A1TEST", TestShop.STORE, keyId, TestKey.publicKey(), Region.NA);
        return SimulatorOptions.of(merchant).withClock(ClockMode.VIRTUAL);
    }
}
