package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.delivery.CreateDeliveryTracker;
import io.github.amazonpaygateway.delivery.DeliveryDetails;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record CreateDeliveryTrackerSerializer(ApiVersion version) implements JsonbSerializer<CreateDeliveryTracker> {

    @Override
    public void serialize(CreateDeliveryTracker tracker, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> body.text("amazonOrderReferenceId", tracker.amazonOrderReferenceId())
                .text("chargePermissionId", tracker.chargePermissionId())
                .objects("deliveryDetails", tracker.deliveryDetails(), CreateDeliveryTrackerSerializer::write));
    }

    private static void write(DeliveryDetails parcel, RequestObject object) {
        object.text("trackingNumber", parcel.trackingNumber()).text("carrierCode", parcel.carrierCode());
    }
}
