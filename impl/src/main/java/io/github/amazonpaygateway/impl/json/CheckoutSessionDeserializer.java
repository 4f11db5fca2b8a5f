package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.Constraint;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

record CheckoutSessionDeserializer(ApiVersion version) implements JsonbDeserializer<CheckoutSession> {

    @Override
    public CheckoutSession deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private CheckoutSession read(AnswerObject answer) {
        return new CheckoutSession(
                answer.text("checkoutSessionId", CheckoutSessionId::new)
                        .orElseThrow(UnreadableAnswer.without("checkoutSessionId")),
                StatusFields.read(answer, Words.SESSION_STATES),
                constraints(answer),
                WebCheckoutFields.read(answer),
                answer.constant("productType", Words.PRODUCT_TYPES),
                PermissionTypeField.read(answer, version),
                PaymentDetailsFields.read(answer),
                MerchantMetadataFields.read(answer),
                BuyerFields.buyer(answer),
                BuyerFields.shippingAddress(answer),
                BuyerFields.shippingAddresses(answer),
                BuyerFields.billingAddress(answer),
                BuyerFields.paymentDescriptors(answer),
                answer.text("chargePermissionId", ChargePermissionId::new),
                answer.text("chargeId", ChargeId::new),
                answer.instant("creationTimestamp"),
                answer.instant("expirationTimestamp"),
                answer.text("storeId"),
                answer.text("releaseEnvironment"),
                UnrecognizedWords.in(answer)
                        .at("productType", Words.PRODUCT_TYPES)
                        .at("chargePermissionType", Words.PERMISSION_TYPES)
                        .at("paymentDetails", "paymentIntent", Words.PAYMENT_INTENTS)
                        .byPath());
    }

    private static List<Constraint> constraints(AnswerObject answer) {
        return answer.objects("constraints")
                .map(constraint -> constraint
                        .text("constraintId")
                        .map(id -> new Constraint(
                                id, constraint.text("description").orElse(""))))
                .flatMap(Optional::stream)
                .toList();
    }
}
