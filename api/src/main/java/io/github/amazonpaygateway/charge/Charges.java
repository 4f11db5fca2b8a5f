package io.github.amazonpaygateway.charge;

import io.github.amazonpaygateway.id.ChargeId;

/** What can be done with a Charge. Every method fails as {@link io.github.amazonpaygateway.failure} tells. */
public interface Charges {

    /** Authorizes, and captures at once if asked. Repeating an equal request never charges twice. */
    ChargeOutcome create(CreateCharge request);

    /** The charge as it stands now. */
    Charge get(ChargeId id);

    /** Reports what became of a charge. For payment service providers only, about charges that they processed themselves. */
    Charge update(ChargeId id, UpdateCharge request);

    /** Takes an authorized amount, whole or in part. Repeating an equal request never takes twice. */
    ChargeOutcome capture(ChargeId id, CaptureCharge request);

    /** Gives up a charge that is pending or authorized. Refused with {@code InvalidChargeStatus} when it is captured. */
    Charge cancel(ChargeId id, CancelCharge request);
}
