package io.github.amazonpaygateway.itests.gateway;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Packs the shop that is deployed for a test. */
final class ShopArchive {

    private static final File LIBRARIES = new File(System.getProperty("server.libs"));

    private ShopArchive() {}

    /** A shop of these classes, with the gateway as a library. */
    static WebArchive of(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, "shop.war")
                .addClasses(classes)
                .addAsLibraries(LIBRARIES.listFiles())
                .addAsWebInfResource(beansXml(), "beans.xml");
    }

    private static StringAsset beansXml() {
        return new StringAsset(
                """
                <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
                """);
    }
}
