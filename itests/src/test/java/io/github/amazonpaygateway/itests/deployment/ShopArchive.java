package io.github.amazonpaygateway.itests.deployment;

import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Packs the shop. */
final class ShopArchive {

    private ShopArchive() {}

    /** A shop with these settings, the gateway as a library, and the tests. */
    static WebArchive of(ShopSettings settings) {
        return ShrinkWrap.create(WebArchive.class, "shop.war")
                .addPackages(true, "io.github.amazonpaygateway.itests.gateway")
                .addPackages(true, "io.github.amazonpaygateway.itests.ledger")
                .addPackage(SimulatorRemote.class.getPackage())
                .addAsLibraries(new File(System.getProperty("server.libs")).listFiles())
                .addAsWebInfResource(beansXml(), "beans.xml")
                .addAsResource(new StringAsset(settings.text()), "META-INF/microprofile-config.properties");
    }

    private static StringAsset beansXml() {
        return new StringAsset(
                """
                <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
                """);
    }
}
