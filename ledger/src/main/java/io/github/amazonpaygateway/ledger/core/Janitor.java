package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.refund.Refund;
import java.util.List;

/**
 * Finds out what nobody knows, one {@link #tick} at a time; any number of them may share a database. What it does is what
 * every thread of the shop could do, so that nothing depends on it but the time it takes.
 */
public final class Janitor {

    private static final int BATCH = 20;

    private final Surroundings world;
    private final Books books;
    private final Announcer announcer;
    private final Carrier carrier;
    private final Sweep sweep;

    public Janitor(Surroundings world) {
        this.world = world;
        this.books = new Books(world);
        this.announcer = new Announcer(world);
        this.carrier = new Carrier(world, books, announcer);
        this.sweep = new Sweep(world, books, announcer);
    }

    /**
     * Deals with what is due now, in small batches.
     *
     * @return how much that was; more may be due when it is not zero
     */
    public int tick() {
        List<Intent> due = books.lease(BATCH);
        due.forEach(carrier::resolve);
        return due.size() + announcer.tellDue(BATCH) + sweep.tick(BATCH);
    }

    /** What a notification brought: the charge as read after it came. */
    public void observe(String merchant, Charge charge) {
        announcer.tell(books.observe(merchant, charge));
    }

    /** What a notification brought: the refund as read after it came. */
    public void observe(String merchant, Refund refund) {
        books.waitingFor(merchant, refund)
                .ifPresent(intent -> announcer.tell(
                        books.settle(intent, RefundOperation.answer(refund)).news()));
    }

    /** What a notification brought: the permission as read after it came. One that the ledger never met is left alone. */
    public void observe(String merchant, ChargePermission permission) {
        boolean known = world.transactions()
                .inNew(connection -> PermissionRecords.find(connection, merchant, permission.chargePermissionId())
                        .isPresent());
        if (known) {
            books.observe(merchant, "", permission);
        }
    }

    /** How many intents a person has to look at. */
    public long parkedCount() {
        return world.transactions().inNew(connection -> Intents.count(connection, IntentState.PARKED));
    }
}
