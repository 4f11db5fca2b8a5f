package io.github.amazonpaygateway.simulator.permission;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.money.Price;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A permission as the API shows it, in the names of v2. */
final class PermissionJson {

    private PermissionJson() {}

    static JsonObject of(ChargePermission permission, Instant now) {
        Consent consent = permission.consent();
        Document session = consent.session();
        BuyerDetails buyer = Lifetime.areBuyerDetailsReadable(permission, now)
                ? consent.buyer().with(permission.paymentMethod())
                : BuyerDetails.none();
        return new JsonAnswer()
                .put("chargePermissionId", permission.id())
                .put("chargePermissionReferenceId", null)
                .put("chargePermissionType", consent.type().wireName())
                .put("recurringMetadata", recurringMetadata(permission))
                .put("paymentMethodOnFileMetadata", session.value("paymentMethodOnFileMetadata"))
                .put("platformId", session.text("platformId"))
                .put("buyer", buyer.buyer())
                .put("shippingAddress", buyer.shippingAddress())
                .put("billingAddress", buyer.billingAddress())
                .put("paymentPreferences", buyer.paymentPreferences())
                .put("statusDetails", statusDetails(permission))
                .put("creationTimestamp", permission.created())
                .put("expirationTimestamp", permission.expires())
                .put(
                        "merchantMetadata",
                        JsonAnswer.merchantMetadata(permission.metadata().merchant()))
                .put("releaseEnvironment", consent.account().environment().wireName())
                .put("limits", limits(permission))
                .put("presentmentCurrency", presentmentCurrency(consent))
                .build();
    }

    private static Optional<String> presentmentCurrency(Consent consent) {
        return consent.session().text("paymentDetails", "presentmentCurrency").map(asked -> consent.currency());
    }

    private static JsonValue recurringMetadata(ChargePermission permission) {
        return permission.consent().type() == PermissionType.RECURRING
                ? JsonAnswer.recurringMetadata(permission.metadata().recurring())
                : JsonValue.NULL;
    }

    private static JsonValue limits(ChargePermission permission) {
        return permission
                .consent()
                .amountLimit()
                .<JsonValue>map(limit -> limits(limit, permission))
                .orElse(JsonValue.NULL);
    }

    private static JsonObject limits(Price limit, ChargePermission permission) {
        return new JsonAnswer()
                .put("amountLimit", limit)
                .put("amountBalance", limit.of(permission.balance().orElseThrow()))
                .build();
    }

    private static JsonObject statusDetails(ChargePermission permission) {
        return new JsonAnswer()
                .put("state", permission.standing().state().wireName())
                .put("reasons", reasons(permission.standing()))
                .put("lastUpdatedTimestamp", permission.lastUpdated())
                .build();
    }

    private static JsonValue reasons(Standing standing) {
        if (standing.reasonCode() == null) {
            return JsonValue.NULL;
        }
        return JsonAnswer.list(List.of(new JsonAnswer()
                .put("reasonCode", standing.reasonCode())
                .put("reasonDescription", standing.description())
                .build()));
    }
}
