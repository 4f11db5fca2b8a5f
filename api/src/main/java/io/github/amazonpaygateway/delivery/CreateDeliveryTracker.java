package io.github.amazonpaygateway.delivery;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parcels of an order, so that Alexa can tell the buyer where they are. Amazon takes them once per order.
 *
 * @param key under which Amazon remembers this call
 * @param chargePermissionId of which order; or else {@code amazonOrderReferenceId}
 * @param amazonOrderReferenceId of which order of the older product
 * @param deliveryDetails the parcels, at least one
 */
public record CreateDeliveryTracker(
        IdempotencyKey key,
        Optional<ChargePermissionId> chargePermissionId,
        Optional<String> amazonOrderReferenceId,
        List<DeliveryDetails> deliveryDetails) {

    /** @throws IllegalArgumentException when there is no parcel, or not exactly one name of the order */
    public CreateDeliveryTracker {
        deliveryDetails = List.copyOf(deliveryDetails);
        if (deliveryDetails.isEmpty()) {
            throw new IllegalArgumentException("deliveryDetails must hold at least one parcel");
        }
        if (chargePermissionId.isPresent()
                == amazonOrderReferenceId.filter(id -> !id.isBlank()).isPresent()) {
            throw new IllegalArgumentException("name either chargePermissionId or amazonOrderReferenceId");
        }
    }

    /** One parcel of an order, under a new key. */
    public static CreateDeliveryTracker of(ChargePermissionId permission, String trackingNumber, String carrierCode) {
        return new CreateDeliveryTracker(
                IdempotencyKey.random(),
                Optional.of(permission),
                Optional.empty(),
                List.of(new DeliveryDetails(trackingNumber, carrierCode)));
    }

    /** The same call under a key of the shop's own. */
    public CreateDeliveryTracker withKey(IdempotencyKey ownKey) {
        return new CreateDeliveryTracker(ownKey, chargePermissionId, amazonOrderReferenceId, deliveryDetails);
    }

    /** One more parcel. */
    public CreateDeliveryTracker and(String trackingNumber, String carrierCode) {
        return new CreateDeliveryTracker(
                key,
                chargePermissionId,
                amazonOrderReferenceId,
                Stream.concat(deliveryDetails.stream(), Stream.of(new DeliveryDetails(trackingNumber, carrierCode)))
                        .toList());
    }
}
