package io.github.amazonpaygateway.ledger.cdi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings, stops the start when they are wrong, and takes all beans of the ledger away when it is off. */
public class LedgerExtension implements Extension {

    private static final String LEDGER = "io.github.amazonpaygateway.ledger.";

    private Optional<LedgerConfiguration> configuration = Optional.empty();
    private Optional<IllegalArgumentException> wrong = Optional.empty();

    void read(@Observes BeforeBeanDiscovery event) {
        try {
            configuration = Optional.of(LedgerSettings.read(ConfigProvider.getConfig()));
        } catch (IllegalArgumentException e) {
            wrong = Optional.of(e);
        }
    }

    /** All of them have this scope. */
    <T> void switchOff(@Observes @WithAnnotations(ApplicationScoped.class) ProcessAnnotatedType<T> event) {
        boolean isOurs = event.getAnnotatedType().getJavaClass().getName().startsWith(LEDGER);
        if (isOurs && !configuration.map(LedgerConfiguration::enabled).orElse(true)) {
            event.veto();
        }
    }

    void register(@Observes AfterBeanDiscovery event) {
        wrong.ifPresent(event::addDefinitionError);
        configuration.ifPresent(settings -> event.addBean()
                .id("amazonpay.ledger.configuration")
                .types(LedgerConfiguration.class)
                .createWith(context -> settings));
    }
}
