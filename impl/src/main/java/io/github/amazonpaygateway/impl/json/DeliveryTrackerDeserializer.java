package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.delivery.DeliveryDetails;
import io.github.amazonpaygateway.delivery.DeliveryTracker;
import io.github.amazonpaygateway.id.ChargePermissionId;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.Optional;

final class DeliveryTrackerDeserializer implements JsonbDeserializer<DeliveryTracker> {

    @Override
    public DeliveryTracker deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static DeliveryTracker read(AnswerObject answer) {
        return new DeliveryTracker(
                answer.text("chargePermissionId", ChargePermissionId::new),
                answer.text("amazonOrderReferenceId"),
                answer.objects("deliveryDetails")
                        .map(DeliveryTrackerDeserializer::parcel)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<DeliveryDetails> parcel(AnswerObject parcel) {
        return parcel.text("trackingNumber")
                .flatMap(number -> parcel.text("carrierCode", carrier -> new DeliveryDetails(number, carrier)));
    }
}
