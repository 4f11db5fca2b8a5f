package io.github.amazonpaygateway.delivery;

import io.github.amazonpaygateway.id.ChargePermissionId;
import java.util.List;
import java.util.Optional;

/**
 * What Amazon tells the buyer about parcels.
 *
 * @param chargePermissionId of which order
 * @param amazonOrderReferenceId of which order of the older product
 * @param deliveryDetails the parcels
 */
public record DeliveryTracker(
        Optional<ChargePermissionId> chargePermissionId,
        Optional<String> amazonOrderReferenceId,
        List<DeliveryDetails> deliveryDetails) {

    public DeliveryTracker {
        deliveryDetails = List.copyOf(deliveryDetails);
    }
}
