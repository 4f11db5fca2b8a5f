package io.github.amazonpaygateway.delivery;

/** Delivery notifications by Alexa. Fails as {@link io.github.amazonpaygateway.failure} tells. */
public interface DeliveryTrackers {

    /** Tells Amazon about the parcels of an order; refused with {@code InvalidParameterValue} when told already. */
    DeliveryTracker create(CreateDeliveryTracker request);
}
