package io.github.amazonpaygateway.ledger.cdi;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.ledger.LedgerEvent;
import io.github.amazonpaygateway.ledger.Payments;
import io.github.amazonpaygateway.ledger.core.Janitor;
import io.github.amazonpaygateway.ledger.core.LedgerPayments;
import io.github.amazonpaygateway.ledger.core.Surroundings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** The engine with the database, the gateways and the observers of this application. Public for the container only. */
@ApplicationScoped
public class LedgerEngine {

    @Inject
    LedgerDatabase database;

    @Inject
    LedgerConfiguration configuration;

    @Inject
    ContainerTransactions container;

    @Inject
    @Any
    Instance<AmazonPayGateway> gateways;

    @Inject
    Event<LedgerEvent> events;

    private final Callers callers = new Callers();

    private Surroundings world;
    private Janitor janitor;

    @PostConstruct
    void assemble() {
        world = Surroundings.of(
                database.transactions(),
                database.dialect(),
                this::gateway,
                InstantSource.system(),
                configuration.times(),
                configuration.node(),
                this::fire);
        janitor = new Janitor(world);
    }

    /** @param merchant its name in the settings, empty for the default one */
    public Payments payments(String merchant) {
        return new LedgerPayments(merchant, world);
    }

    public Janitor janitor() {
        return janitor;
    }

    private AmazonPayGateway gateway(String merchant) {
        callers.warnInsideTransaction();
        return merchant.isEmpty()
                ? gateways.select(Default.Literal.INSTANCE).get()
                : gateways.select(new NamedMerchant(merchant)).get();
    }

    /** An observer that fails must not mark a transaction of the shop; it is called again later. */
    private void fire(LedgerEvent event) {
        container.outside(() -> {
            events.fire(event);
            return true;
        });
    }
}
