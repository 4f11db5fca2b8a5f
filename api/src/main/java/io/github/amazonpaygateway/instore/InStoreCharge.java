package io.github.amazonpaygateway.instore;

import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.state.StatusDetails;

/**
 * What Amazon answers to a charge in a store.
 *
 * @param chargeId its name
 * @param status where it stands; look at it, also a declined one may be answered
 */
public record InStoreCharge(ChargeId chargeId, StatusDetails<ChargeState> status) {}
