package io.github.amazonpaygateway.impl.delivery;

import io.github.amazonpaygateway.delivery.CreateDeliveryTracker;
import io.github.amazonpaygateway.delivery.DeliveryTracker;
import io.github.amazonpaygateway.delivery.DeliveryTrackers;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;

/** What the shop sees of one merchant's delivery trackers. */
public final class MerchantDeliveryTrackers implements DeliveryTrackers {

    private final DeliveryTrackersClient amazon;
    private final ResilientDeliveryTrackers deliveryTrackers;
    private final Calls calls;

    public MerchantDeliveryTrackers(
            DeliveryTrackersClient amazon, ResilientDeliveryTrackers deliveryTrackers, Calls calls) {
        this.amazon = amazon;
        this.deliveryTrackers = deliveryTrackers;
        this.calls = calls;
    }

    @Override
    public DeliveryTracker create(CreateDeliveryTracker request) {
        Call call = calls.keyed("createDeliveryTracker", request.key());
        return call.run(() -> deliveryTrackers.create(amazon, call, request));
    }
}
