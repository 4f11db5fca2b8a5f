package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.refund.Refund;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Finds out what nobody knows, one {@link #tick} at a time; any number of them may share a database. What it does is what
 * every thread of the shop could do, so that nothing depends on it but the time it takes.
 */
public final class Janitor {

    private static final System.Logger LOG = System.getLogger(Janitor.class.getName());

    private static final int BATCH = 20;

    private final Surroundings world;
    private final Leases leases;
    private final Sightings sightings;
    private final Settler settler;
    private final Announcer announcer;
    private final Carrier carrier;
    private final Sweep sweep;

    public Janitor(Surroundings world) {
        this.world = world;
        this.leases = new Leases(world);
        this.sightings = new Sightings(world);
        this.settler = new Settler(world);
        this.announcer = new Announcer(world);
        this.carrier = new Carrier(world, announcer);
        this.sweep = new Sweep(world, announcer);
    }

    /**
     * Deals with what is due now, in small batches.
     *
     * @return how much that was; more may be due when it is not zero
     */
    public int tick() {
        List<Intent> due = leases.take(BATCH);
        due.forEach(this::resolve);
        return due.size() + announcer.tellDue(BATCH) + sweep.tick(BATCH);
    }

    /** One that cannot be written must not keep the others waiting; it stays leased and comes again. */
    private void resolve(Intent intent) {
        try {
            carrier.resolve(intent);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The intent " + intent.id() + " could not be written down and comes again", failed);
        }
    }

    /** What a notification brought: the charge as read after it came. */
    public void observe(String merchant, Charge charge) {
        announcer.tell(sightings.of(merchant, charge));
    }

    /** What a notification brought: the refund as read after it came. */
    public void observe(String merchant, Refund refund) {
        sightings
                .waitingFor(merchant, refund)
                .ifPresent(intent -> announcer.tell(
                        settler.settle(intent, RefundOperation.answer(refund)).news()));
    }

    /** What a notification brought: the permission as read after it came. One that the ledger never met is left alone. */
    public void observe(String merchant, ChargePermission permission) {
        boolean known = world.transactions()
                .inNew(connection -> PermissionRecords.find(connection, merchant, permission.chargePermissionId())
                        .isPresent());
        if (known) {
            sightings.of(merchant, "", permission);
        }
    }

    /** How many intents a person has to look at. */
    public long parkedCount() {
        return world.transactions().inNew(connection -> Intents.count(connection, IntentState.PARKED));
    }
}
