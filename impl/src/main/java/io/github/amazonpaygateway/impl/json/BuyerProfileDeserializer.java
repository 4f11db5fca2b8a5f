package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.buyer.BuyerProfile;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

final class BuyerProfileDeserializer implements JsonbDeserializer<BuyerProfile> {

    @Override
    public BuyerProfile deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static BuyerProfile read(AnswerObject answer) {
        return new BuyerProfile(
                answer.text("buyerId"),
                answer.text("name"),
                answer.text("email"),
                answer.text("postalCode"),
                answer.text("countryCode"),
                answer.text("phoneNumber"),
                BuyerFields.shippingAddress(answer),
                BuyerFields.billingAddress(answer),
                memberships(answer));
    }

    /** Null means "not allowed to know" here, unlike in the other objects. */
    private static Optional<List<String>> memberships(AnswerObject answer) {
        return Optional.of("primeMembershipTypes").filter(answer::isList).map(answer::texts);
    }
}
