package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.failure.AmazonPayException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;

/** Reads, slowly, what may have changed without anybody saying so, and warns of what ends. */
final class Sweep {

    private static final System.Logger LOG = System.getLogger(Sweep.class.getName());

    private final Surroundings world;
    private final Books books;
    private final Announcer announcer;

    Sweep(Surroundings world, Books books, Announcer announcer) {
        this.world = world;
        this.books = books;
        this.announcer = announcer;
    }

    int tick(int limit) {
        List<ChargeRecord> due = dueCharges(limit);
        due.forEach(this::look);
        return due.size();
    }

    private List<ChargeRecord> dueCharges(int limit) {
        return world.transactions().inNew(connection -> {
            Instant now = world.clock().instant();
            List<ChargeRecord> due = world.dialect()
                    .lease("*", "amazonpay_charge", "due", now, limit)
                    .all(connection, ChargeRecords::read);
            for (ChargeRecord charge : due) {
                ChargeRecords.lease(connection, charge, now.plus(world.times().lease()));
            }
            return due;
        });
    }

    private void look(ChargeRecord known) {
        try {
            AmazonPayGateway pay = world.gateways().apply(known.merchant());
            Charge charge = pay.charges().get(known.id());
            announcer.tell(books.observe(known.merchant(), charge));
        } catch (AmazonPayException notNow) {
            LOG.log(Level.DEBUG, "A charge could not be read now and is read again later", notNow);
        }
    }
}
