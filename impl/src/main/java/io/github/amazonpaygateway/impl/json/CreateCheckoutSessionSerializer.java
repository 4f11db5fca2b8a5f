package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.buyer.BuyerScope;
import io.github.amazonpaygateway.checkout.AddressDetails;
import io.github.amazonpaygateway.checkout.Consent;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.util.Optional;

record CreateCheckoutSessionSerializer(ApiVersion version) implements JsonbSerializer<CreateCheckoutSession> {

    @Override
    public void serialize(CreateCheckoutSession session, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> write(session, body));
    }

    private void write(CreateCheckoutSession session, RequestObject body) {
        WebCheckoutFields.write(session.webCheckoutDetails(), body);
        body.text("storeId", session.storeId())
                .text("chargePermissionType", type(session))
                .text("platformId", session.platformId())
                .texts("scopes", session.scopes().stream().map(BuyerScope::text).toList());
        session.consent().ifPresent(consent -> ConsentFields.write(consent, body));
        session.paymentDetails().ifPresent(details -> PaymentDetailsFields.write(details, body));
        session.merchantMetadata().ifPresent(metadata -> MerchantMetadataFields.write(metadata, body));
        session.addressDetails().ifPresent(address -> write(address, body));
        session.deliverySpecifications().ifPresent(delivery -> DeliveryFields.write(delivery, body));
    }

    /** Where types cannot be named there is one only, and the rules let no other pass. */
    private Optional<String> type(CreateCheckoutSession session) {
        return session.consent()
                .map(Consent::type)
                .filter(type -> version.hasField("createCheckoutSession", "chargePermissionType"))
                .map(ChargePermissionType::text);
    }

    private static void write(AddressDetails address, RequestObject body) {
        body.object("addressDetails", object -> object.text("name", address.name())
                .text("addressLine1", address.addressLine1())
                .text("addressLine2", address.addressLine2())
                .text("addressLine3", address.addressLine3())
                .text("city", address.city())
                .text("districtOrCounty", address.districtOrCounty())
                .text("stateOrRegion", address.stateOrRegion())
                .text("postalCode", address.postalCode())
                .text("countryCode", address.countryCode())
                .text("phoneNumber", address.phoneNumber()));
    }
}
