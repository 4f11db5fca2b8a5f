package io.github.amazonpaygateway.ledger.cdi;

import io.github.amazonpaygateway.Merchant;
import io.github.amazonpaygateway.ledger.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings, stops the start when they are wrong, and takes all beans of the ledger away when it is off. */
public class LedgerExtension implements Extension {

    private static final String LEDGER = "io.github.amazonpaygateway.ledger.";

    private final Set<String> merchants = new TreeSet<>(Set.of(""));
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

    /** Which merchants the shop wants payments of. */
    void collect(@Observes ProcessInjectionPoint<?, Payments> event) {
        merchants.addAll(namedBy(event.getInjectionPoint().getQualifiers()));
    }

    void register(@Observes AfterBeanDiscovery event) {
        wrong.ifPresent(event::addDefinitionError);
        configuration.ifPresent(settings -> event.addBean()
                .id("amazonpay.ledger.configuration")
                .types(LedgerConfiguration.class)
                .createWith(context -> settings));
        if (configuration.filter(LedgerConfiguration::enabled).isPresent()) {
            merchants.forEach(merchant -> register(event, merchant));
        }
    }

    private static void register(AfterBeanDiscovery event, String merchant) {
        event.addBean()
                .id("amazonpay.payments." + merchant)
                .types(Payments.class, Object.class)
                .qualifiers(
                        Any.Literal.INSTANCE,
                        merchant.isEmpty() ? Default.Literal.INSTANCE : new NamedMerchant(merchant))
                .scope(ApplicationScoped.class)
                .createWith(context -> engine().payments(merchant));
    }

    /**
     * As the application sees it: the manager of an extension does not see the beans of this jar on Payara, and there
     * {@code CDI.current()} does not always know which application asks.
     */
    private static LedgerEngine engine() {
        try {
            BeanManager beans = InitialContext.doLookup("java:comp/BeanManager");
            return beans.createInstance().select(LedgerEngine.class).get();
        } catch (NamingException e) {
            throw new IllegalStateException("Payments was used on a thread that does not belong to an application", e);
        }
    }

    private static List<String> namedBy(Set<Annotation> qualifiers) {
        return qualifiers.stream()
                .filter(Merchant.class::isInstance)
                .map(qualifier -> ((Merchant) qualifier).value())
                .toList();
    }
}
