package io.github.amazonpaygateway.itests.deployment;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The configuration of the deployed shop, as its {@code microprofile-config.properties}. */
final class ShopSettings {

    private final Properties properties = new Properties();

    /** The simulator's merchant is the default one, called over https and trusting the simulator's certificate only. */
    ShopSettings withDefaultMerchant(SimulatorProcess simulator) {
        return withMerchant("amazonpay.", simulator, simulator.https())
                .with(
                        "amazonpay.http.trust-certificates",
                        simulator.certificate().toString())
                .with("simulator.url", simulator.http().toString());
    }

    /** One more merchant, called over http. */
    ShopSettings withMerchant(String name, SimulatorProcess simulator) {
        return withMerchant("amazonpay." + name + ".", simulator, simulator.http());
    }

    /** Takes in notifications of these simulators, and those signed by a certificate of the test's own. */
    ShopSettings withNotifications(String path, SimulatorProcess... simulators) {
        with("amazonpay.notifications.path", path);
        return SenderCertificate.trustedBy(
                this, Path.of(System.getProperty("simulator.homes"), "sns"), List.of(simulators));
    }

    /** Where the tests find that path. */
    ShopSettings withShopUrl(String path) {
        var port = System.getProperty(System.getProperty("arquillian.launch") + ".port");
        return with("shop.url", "http://localhost:" + port + "/shop" + path);
    }

    ShopSettings with(String name, String value) {
        properties.setProperty(name, value);
        return this;
    }

    private ShopSettings withMerchant(String prefix, SimulatorProcess simulator, URI endpoint) {
        simulator.merchant().forEach((name, value) -> with(name.replace("amazonpay.", prefix), value));
        // no page is shown in a browser here, so the script is Amazon's own, that of the region
        properties.remove(prefix + "checkout-script");
        return with(prefix + "endpoint", endpoint.toString());
    }

    String get(String name) {
        return properties.getProperty(name);
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
