package io.github.amazonpaygateway.itests.ledger;

import io.github.amazonpaygateway.Merchant;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.LedgerEvent.PaymentChanged;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.Payments;
import io.github.amazonpaygateway.money.Money;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A shop that listens, and one that calls the ledger from a transaction of its own. */
@ApplicationScoped
public class Bookkeeper {

    private final List<PaymentChanged> heard = new CopyOnWriteArrayList<>();

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Inject
    @Merchant("books")
    Payments payments;

    void hear(@Observes PaymentChanged changed) {
        heard.add(changed);
    }

    /** Those of the server. */
    public ManagedExecutorService threads() {
        return threads;
    }

    List<PaymentResult> heardOf(String order) {
        return heard.stream()
                .filter(changed -> changed.order().equals(order))
                .map(PaymentChanged::result)
                .toList();
    }

    /** The order of the shop is rolled back; what Amazon did is not. */
    @Transactional
    public void payAndFail(IntentId intent, CheckoutSessionId session, Money amount) {
        payments.checkout(intent, session, amount);
        throw new IllegalStateException("the shop failed");
    }
}
