package io.github.amazonpaygateway.simulator.charge;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.money.Conversion;
import io.github.amazonpaygateway.simulator.money.Price;
import jakarta.json.JsonObject;
import java.util.Optional;

/** A charge as the API shows it, in the names of v2. */
public final class ChargeJson {

    private ChargeJson() {}

    /** The whole object. */
    public static JsonObject of(Charge charge) {
        Document details = charge.terms().details();
        return new JsonAnswer()
                .put("chargeId", charge.id())
                .put("chargePermissionId", charge.permission().id())
                .put("chargeAmount", charge.terms().amount())
                .put("captureAmount", charge.captureAmount())
                .put("refundedAmount", refundedAmount(charge))
                .put("convertedAmount", charge.captureAmount().flatMap(Conversion::converted))
                .put("conversionRate", conversionRate(charge))
                .put("channel", details.text("channel"))
                .put("chargeInitiator", details.text("chargeInitiator"))
                .put("softDescriptor", charge.softDescriptor().map(text -> "AMZ*" + text))
                .put("platformId", details.text("platformId"))
                .put("merchantMetadata", JsonAnswer.merchantMetadata(details.part("merchantMetadata")))
                .put("providerMetadata", JsonAnswer.fields(details.part("providerMetadata"), "providerReferenceId"))
                .put("statusDetails", charge.status().toJson())
                .put("creationTimestamp", charge.created())
                .put("expirationTimestamp", charge.expires())
                .put("releaseEnvironment", environment(charge))
                .put("webCheckoutDetails", charge.mfaUrl().map(ChargeJson::webCheckoutDetails))
                .build();
    }

    private static JsonObject webCheckoutDetails(String mfaUrl) {
        return new JsonAnswer().put("amazonPayRedirectUrl", mfaUrl).build();
    }

    private static Optional<Price> refundedAmount(Charge charge) {
        return charge.captureAmount()
                .map(captured -> captured.of(charge.refunds().done()));
    }

    // Today's type is an open point: here a number beside a price, in v1 texts as in its samples.
    private static Optional<?> conversionRate(Charge charge) {
        return charge.captureAmount().map(Price::currency).flatMap(Conversion::rate);
    }

    private static String environment(Charge charge) {
        return charge.permission().consent().account().environment().wireName();
    }
}
