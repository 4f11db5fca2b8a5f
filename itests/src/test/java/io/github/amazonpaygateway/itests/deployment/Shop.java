package io.github.amazonpaygateway.itests.deployment;

import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The shop that all tests share. */
@ArquillianSuiteDeployment
public class Shop {

    private static final String IMPL = "io.github.amazonpaygateway.impl.";

    /** Packs it and starts the three simulators that its merchants talk to, and the database. */
    @Deployment
    public static WebArchive archive() {
        PostgreSql.startForLiberty();
        var simulator = SimulatorProcess.start("default");
        var uk = SimulatorProcess.start("uk", "--clock", "virtual");
        var books = SimulatorProcess.start("books", "--clock", "virtual");
        return ShopArchive.of(new ShopSettings()
                .withDefaultMerchant(simulator)
                .withMerchant("uk", uk)
                .with("simulator.uk.url", uk.http().toString())
                .withMerchant("books", books)
                .with("simulator.books.url", books.http().toString())
                .with("amazonpay.ledger.janitor.interval", "PT1S")
                .with("amazonpay.ledger.janitor.schedule", "PT1S")
                .withMerchant("impatient", simulator)
                .with("amazonpay.impatient.http.deadline", "PT1S")
                .withMerchant("old", simulator)
                .with("amazonpay.old.api-version", "v1")
                .with("parcels/mp-rest/uri", simulator.http().toString())
                .withNotifications("/amazonpay/notifications", simulator, uk)
                .withShopUrl("/amazonpay/notifications")
                // an observer that throws has one chance, and what is pending is asked for soon
                .with("amazonpay.notifications.max-attempts", "1")
                .with("amazonpay.polling.pauses", "PT1S")

                // two more regions, which only sign
                .withMerchant("eu", simulator)
                .with("amazonpay.eu.region", "EU")
                .with("amazonpay.eu.ledger-currency", "GBP")
                .withMerchant("jp", simulator)
                .with("amazonpay.jp.region", "JP")
                .with("amazonpay.button.path", "/amazonpay/button")

                // charges are tried again, after more than a second, because the date has seconds only
                .with(IMPL + "charge.ResilientCharges/Retry/delay", "1100")
                .with(IMPL + "charge.ResilientCharges/Retry/jitter", "0")

                // refunds get broken answers, twice each
                .with(IMPL + "refund.ResilientRefunds/Retry/maxRetries", "1")
                .with(IMPL + "refund.ResilientRefunds/Retry/delay", "0")
                .with(IMPL + "refund.ResilientRefunds/Retry/jitter", "0")
                .with(IMPL + "refund.ResilientRefunds/CircuitBreaker/enabled", "false")

                // sessions get no answer in time
                .with(IMPL + "checkout.ResilientCheckoutSessions/Retry/maxRetries", "0")

                // permissions fail until the breaker opens
                .with(IMPL + "permission.ResilientChargePermissions/Retry/maxRetries", "0")
                .with(IMPL + "permission.ResilientChargePermissions/CircuitBreaker/requestVolumeThreshold", "4")
                .with(IMPL + "permission.ResilientChargePermissions/CircuitBreaker/delay", "1500"));
    }
}
