package io.github.amazonpaygateway.itests.deployment;

import io.github.amazonpaygateway.itests.gateway.NotificationSender;
import io.github.amazonpaygateway.itests.nodes.probe.ProbeServlet;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The shop that several servers run at once.
 *
 * @param war its archive
 * @param sender who may send it notifications
 * @param merchantId the account that they are about
 */
public record SharedShop(File war, NotificationSender sender, String merchantId) {

    /** Packs it into this file. */
    public static SharedShop of(SimulatorProcess simulator, File war) {
        var settings = new ShopSettings()
                .withDefaultMerchant(simulator)
                .withNotifications("/amazonpay/notifications", simulator)
                .with("amazonpay.ledger.datasource", dataSource())
                .with("amazonpay.ledger.janitor.interval", "PT1S")
                .with("amazonpay.ledger.janitor.schedule", "PT1S")
                // as short as it may be: so long is a server that was killed thought alive
                .with("amazonpay.ledger.janitor.lease", "PT30S")
                .with("amazonpay.polling.enabled", "false");
        export(settings, war);
        var sender = new NotificationSender(
                Path.of(settings.get("sender.key-store")), URI.create(settings.get("sender.certificate")));
        return new SharedShop(war, sender, settings.get("amazonpay.merchant-id"));
    }

    private static String dataSource() {
        return "payara".equals(System.getProperty("arquillian.launch")) ? "jdbc/shop" : "java:comp/DefaultDataSource";
    }

    private static void export(ShopSettings settings, File war) {
        var libraries =
                List.of("amazonpay-gateway-api.jar", "amazonpay-gateway-impl.jar", "amazonpay-gateway-ledger.jar")
                        .stream()
                        .map(name -> new File(System.getProperty("server.libs"), name))
                        .toArray(File[]::new);
        ShrinkWrap.create(WebArchive.class)
                .addPackage(ProbeServlet.class.getPackage())
                .addAsLibraries(libraries)
                .addAsWebInfResource(
                        new StringAsset(
                                """
                                <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
                                """),
                        "beans.xml")
                .addAsResource(new StringAsset(settings.text()), "META-INF/microprofile-config.properties")
                .as(ZipExporter.class)
                .exportTo(war, true);
    }
}
