package io.github.amazonpaygateway.instore;

import io.github.amazonpaygateway.id.ChargePermissionId;

/**
 * Payments in a store, with a code on the buyer's phone. Only for merchants whom Amazon has admitted to it. Every method
 * fails as {@link io.github.amazonpaygateway.failure} tells; a refusal because of a decline is a
 * {@link io.github.amazonpaygateway.failure.RequestRejectedException} with the code.
 */
public interface InStore {

    /** Turns the code on the buyer's phone into a permission to charge. */
    ChargePermissionId scan(MerchantScan request);

    /** Charges. Repeating an equal request never charges twice. */
    InStoreCharge charge(CreateInStoreCharge request);

    /** Gives money back. Repeating an equal request never refunds twice. */
    InStoreRefund refund(CreateInStoreRefund request);
}
