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
                .setWebXML(webXml())
                .addAsWebResource(buttonPage(), "button.xhtml")
                .addAsResource(new StringAsset(settings.text()), "META-INF/microprofile-config.properties");
    }

    private static StringAsset webXml() {
        return new StringAsset(
                """
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <servlet>
                    <servlet-name>faces</servlet-name>
                    <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
                  </servlet>
                  <servlet-mapping>
                    <servlet-name>faces</servlet-name>
                    <url-pattern>*.xhtml</url-pattern>
                  </servlet-mapping>
                </web-app>
                """);
    }

    private static StringAsset buttonPage() {
        return new StringAsset(
                """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:pay="io.github.amazonpaygateway">
                  <h:head><title>Button</title></h:head>
                  <h:body>
                    <pay:button value="#{shopButtons.named(param.reference)}" nonce="#{param.nonce}"/>
                  </h:body>
                </html>
                """);
    }

    private static StringAsset beansXml() {
        return new StringAsset(
                """
                <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
                """);
    }
}
