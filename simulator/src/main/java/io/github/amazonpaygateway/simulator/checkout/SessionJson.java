package io.github.amazonpaygateway.simulator.checkout;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.permission.BuyerDetails;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A session as the API shows it, in the names of v2. */
final class SessionJson {

    private static final Set<String> KEPT_AFTER_THE_END =
            Set.of("checkoutSessionId", "statusDetails", "chargePermissionId", "chargeId", "creationTimestamp");

    private SessionJson() {}

    static JsonObject of(CheckoutSession session, String base) {
        JsonObject whole = whole(session, base);
        return session.isOpen() ? whole : remains(whole);
    }

    private static JsonObject whole(CheckoutSession session, String base) {
        Document terms = session.terms();
        BuyerDetails buyer = BuyerSheet.of(session);
        return new JsonAnswer()
                .put("checkoutSessionId", session.id())
                .put("webCheckoutDetails", webCheckoutDetails(session, base))
                .put("productType", session.visit().map(visit -> session.productType()))
                .put("chargePermissionType", permissionType(terms))
                .put("recurringMetadata", JsonAnswer.recurringMetadata(terms.part("recurringMetadata")))
                .put("paymentMethodOnFileMetadata", terms.value("paymentMethodOnFileMetadata"))
                .put("paymentDetails", paymentDetails(terms))
                .put("merchantMetadata", JsonAnswer.merchantMetadata(terms.part("merchantMetadata")))
                .put("supplementaryData", terms.text("supplementaryData"))
                .put("buyer", buyer.buyer())
                .put("shippingAddress", buyer.shippingAddress())
                .put("shippingAddressList", BuyerSheet.shippingAddressList(session))
                .put("multiAddressesCheckoutMetadata", terms.value("multiAddressesCheckoutMetadata"))
                .put("billingAddress", buyer.billingAddress())
                .put("paymentPreferences", buyer.paymentPreferences())
                .put("statusDetails", session.status().toJson())
                .put("constraints", constraints(session))
                .put("creationTimestamp", session.created())
                .put("expirationTimestamp", session.expires())
                .put("storeId", terms.text("storeId"))
                .put("platformId", terms.text("platformId"))
                .put("providerMetadata", JsonAnswer.fields(terms.part("providerMetadata"), "providerReferenceId"))
                .put("deliverySpecifications", terms.value("deliverySpecifications"))
                .put("chargePermissionId", session.chargePermissionId().or(() -> Reuse.named(terms)))
                .put("chargeId", session.chargeId())
                .put("releaseEnvironment", session.account().environment().wireName())
                .build();
    }

    // Seen on the wire: after the end nearly every field is null.
    private static JsonObject remains(JsonObject whole) {
        var remains = JsonFactory.object();
        whole.forEach((name, value) -> remains.add(name, KEPT_AFTER_THE_END.contains(name) ? value : JsonValue.NULL));
        return remains.build();
    }

    private static JsonObject webCheckoutDetails(CheckoutSession session, String base) {
        Document urls = session.terms().part("webCheckoutDetails");
        return new JsonAnswer()
                .put("checkoutReviewReturnUrl", urls.text("checkoutReviewReturnUrl"))
                .put("checkoutResultReturnUrl", urls.text("checkoutResultReturnUrl"))
                .put("checkoutCancelUrl", urls.text("checkoutCancelUrl"))
                .put("checkoutErrorUrl", urls.text("checkoutErrorUrl"))
                .put("checkoutMode", urls.text("checkoutMode"))
                .put("amazonPayRedirectUrl", redirectUrl(session, base))
                .build();
    }

    private static @Nullable String redirectUrl(CheckoutSession session, String base) {
        return Constraint.of(session).isEmpty() ? HostedPage.PROCESSING.url(base, session.id()) : null;
    }

    private static JsonObject paymentDetails(Document terms) {
        Document payment = terms.part("paymentDetails");
        return new JsonAnswer()
                .put("paymentIntent", payment.text("paymentIntent"))
                .put("canHandlePendingAuthorization", payment.flag("canHandlePendingAuthorization"))
                .put("chargeAmount", payment.price("chargeAmount"))
                .put("totalOrderAmount", payment.price("totalOrderAmount"))
                .put("softDescriptor", payment.text("softDescriptor"))
                .put("presentmentCurrency", presentmentCurrency(payment))
                .put("allowOvercharge", payment.value("allowOvercharge"))
                .put("extendExpiration", payment.value("extendExpiration"))
                .build();
    }

    // Documented: a charge amount in another currency moves it.
    private static Optional<String> presentmentCurrency(Document payment) {
        return payment.text("presentmentCurrency")
                .map(asked -> payment.text("chargeAmount", "currencyCode").orElse(asked));
    }

    private static String permissionType(Document terms) {
        return terms.text("chargePermissionType").orElse("OneTime");
    }

    private static JsonArray constraints(CheckoutSession session) {
        List<JsonObject> constraints =
                Constraint.of(session).stream().map(Constraint::toJson).toList();
        return JsonAnswer.list(constraints);
    }
}
