package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ConvertedAmount;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.Currency;
import java.util.Optional;

final class ChargeDeserializer implements JsonbDeserializer<Charge> {

    @Override
    public Charge deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static Charge read(AnswerObject answer) {
        return new Charge(
                answer.text("chargeId", ChargeId::new).orElseThrow(UnreadableAnswer.without("chargeId")),
                answer.text("chargePermissionId", ChargePermissionId::new)
                        .orElseThrow(UnreadableAnswer.without("chargePermissionId")),
                answer.money("chargeAmount").orElseThrow(UnreadableAnswer.without("chargeAmount")),
                answer.money("captureAmount"),
                answer.money("refundedAmount"),
                convertedAmount(answer),
                answer.decimal("conversionRate"),
                answer.text("softDescriptor"),
                answer.flag("captureNow"),
                answer.flag("canHandlePendingAuthorization"),
                MerchantMetadataFields.read(answer),
                answer.object("providerMetadata").flatMap(provider -> provider.text("providerReferenceId")),
                WebCheckoutFields.read(answer).amazonPayRedirectUrl(),
                StatusFields.read(answer, Words.CHARGE_STATES),
                answer.instant("creationTimestamp"),
                answer.instant("expirationTimestamp"),
                answer.text("releaseEnvironment"));
    }

    /** An object as the documents say, or a bare number without currency as their samples show. */
    private static Optional<ConvertedAmount> convertedAmount(AnswerObject answer) {
        Optional<ConvertedAmount> bare =
                answer.decimal("convertedAmount").map(amount -> new ConvertedAmount(amount, Optional.empty()));
        return bare.or(() -> answer.object("convertedAmount").flatMap(ChargeDeserializer::priced));
    }

    private static Optional<ConvertedAmount> priced(AnswerObject price) {
        return price.decimal("amount")
                .map(amount -> new ConvertedAmount(amount, price.text("currencyCode", Currency::getInstance)));
    }
}
