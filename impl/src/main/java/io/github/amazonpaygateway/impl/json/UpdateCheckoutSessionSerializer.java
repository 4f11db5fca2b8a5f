package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record UpdateCheckoutSessionSerializer(ApiVersion version) implements JsonbSerializer<UpdateCheckoutSession> {

    @Override
    public void serialize(UpdateCheckoutSession update, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> write(update, body));
    }

    private static void write(UpdateCheckoutSession update, RequestObject body) {
        update.webCheckoutDetails().ifPresent(details -> WebCheckoutFields.write(details, body));
        update.paymentDetails().ifPresent(details -> PaymentDetailsFields.write(details, body));
        update.merchantMetadata().ifPresent(metadata -> MerchantMetadataFields.write(metadata, body));
        body.objects("multiAddressesCheckoutMetadata", update.addressPrices(), (each, object) -> object.text(
                        "addressId", each.addressId())
                .money("price", each.price()));
    }
}
