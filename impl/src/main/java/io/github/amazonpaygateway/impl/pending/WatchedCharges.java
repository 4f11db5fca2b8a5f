package io.github.amazonpaygateway.impl.pending;

import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.UpdateCharge;
import io.github.amazonpaygateway.id.ChargeId;

/** Charges that are looked at. */
final class WatchedCharges implements Charges {

    private final Charges charges;
    private final Sightings sightings;

    WatchedCharges(Charges charges, Sightings sightings) {
        this.charges = charges;
        this.sightings = sightings;
    }

    @Override
    public ChargeOutcome create(CreateCharge request) {
        return seen(charges.create(request));
    }

    @Override
    public Charge get(ChargeId id) {
        return seen(charges.get(id));
    }

    @Override
    public Charge update(ChargeId id, UpdateCharge request) {
        return seen(charges.update(id, request));
    }

    @Override
    public ChargeOutcome capture(ChargeId id, CaptureCharge request) {
        return seen(charges.capture(id, request));
    }

    @Override
    public Charge cancel(ChargeId id, CancelCharge request) {
        return seen(charges.cancel(id, request));
    }

    private ChargeOutcome seen(ChargeOutcome outcome) {
        if (outcome instanceof ChargeOutcome.Accepted accepted) {
            sightings.saw(accepted.charge());
        }
        return outcome;
    }

    private Charge seen(Charge charge) {
        sightings.saw(charge);
        return charge;
    }
}
