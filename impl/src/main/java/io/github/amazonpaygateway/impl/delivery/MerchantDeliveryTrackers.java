package io.github.amazonpaygateway.impl.delivery;

import io.github.amazonpaygateway.delivery.CreateDeliveryTracker;
import io.github.amazonpaygateway.delivery.DeliveryTracker;
import io.github.amazonpaygateway.delivery.DeliveryTrackers;
import io.github.amazonpaygateway.impl.call.Call;

/** What the shop sees of one merchant's delivery trackers. */
public final class MerchantDeliveryTrackers implements DeliveryTrackers {

    private final DeliveryTrackersClient amazon;
    private final ResilientDeliveryTrackers deliveryTrackers;

    public MerchantDeliveryTrackers(DeliveryTrackersClient amazon, ResilientDeliveryTrackers deliveryTrackers) {
        this.amazon = amazon;
        this.deliveryTrackers = deliveryTrackers;
    }

    @Override
    public DeliveryTracker create(CreateDeliveryTracker request) {
        Call call = Call.keyed("createDeliveryTracker", request.key());
        return call.run(() -> deliveryTrackers.create(amazon, call, request));
    }
}
