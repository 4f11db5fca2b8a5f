package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionLimits;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.Optional;

record ChargePermissionDeserializer(ApiVersion version) implements JsonbDeserializer<ChargePermission> {

    private static final ChargePermissionLimits NO_LIMITS =
            new ChargePermissionLimits(Optional.empty(), Optional.empty());

    @Override
    public ChargePermission deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private ChargePermission read(AnswerObject answer) {
        return new ChargePermission(
                answer.text("chargePermissionId", ChargePermissionId::new)
                        .orElseThrow(UnreadableAnswer.without("chargePermissionId")),
                PermissionTypeField.read(answer, version),
                StatusFields.readWithReasons(answer),
                BuyerFields.buyer(answer),
                BuyerFields.shippingAddress(answer),
                BuyerFields.billingAddress(answer),
                BuyerFields.paymentDescriptors(answer),
                MerchantMetadataFields.read(answer),
                limits(answer),
                answer.text("presentmentCurrency"),
                answer.instant("creationTimestamp"),
                answer.instant("expirationTimestamp"),
                answer.text("releaseEnvironment"),
                UnrecognizedWords.in(answer)
                        .at("chargePermissionType", Words.PERMISSION_TYPES)
                        .byPath());
    }

    /** Version v1 knows only the upper bound, under another name. */
    private static Optional<ChargePermissionLimits> limits(AnswerObject answer) {
        return answer.object("limits")
                .map(limits -> new ChargePermissionLimits(limits.money("amountLimit"), limits.money("amountBalance")))
                .filter(limits -> !limits.equals(NO_LIMITS))
                .or(() -> answer.money("chargeAmountLimit")
                        .map(limit -> new ChargePermissionLimits(Optional.of(limit), Optional.empty())));
    }
}
