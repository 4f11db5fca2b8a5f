package io.github.amazonpaygateway.itests.gateway;

import io.github.amazonpaygateway.itests.simulator.SimulatorProcess;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Properties;

/** The configuration of the deployed shop, as its {@code microprofile-config.properties}. */
final class ShopSettings {

    private final Properties properties = new Properties();

    private ShopSettings() {}

    /** The simulator's merchant is the default one, called over http. */
    static ShopSettings overHttp(SimulatorProcess simulator) {
        return new ShopSettings()
                .withMerchant("amazonpay.", simulator, simulator.http())
                .with("simulator.url", simulator.http().toString());
    }

    /** The same over https, trusting the simulator's certificate only. */
    static ShopSettings overHttps(SimulatorProcess simulator) {
        return overHttp(simulator)
                .with("amazonpay.endpoint", simulator.https().toString())
                .with(
                        "amazonpay.http.trust-certificates",
                        simulator.certificate().toString());
    }

    /** One more merchant of this name, known to another simulator. */
    ShopSettings withMerchant(String name, SimulatorProcess simulator) {
        return withMerchant("amazonpay." + name + ".", simulator, simulator.http());
    }

    ShopSettings with(String name, String value) {
        properties.setProperty(name, value);
        return this;
    }

    private ShopSettings withMerchant(String prefix, SimulatorProcess simulator, URI endpoint) {
        simulator.merchant().forEach((name, value) -> with(name.replace("amazonpay.", prefix), value));
        return with(prefix + "endpoint", endpoint.toString());
    }

    /** In the format of Java's properties. */
    String text() {
        try {
            var text = new StringWriter();
            properties.store(text, null);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
