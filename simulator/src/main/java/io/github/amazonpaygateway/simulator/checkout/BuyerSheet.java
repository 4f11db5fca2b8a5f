package io.github.amazonpaygateway.simulator.checkout;

import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.permission.BuyerDetails;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** What a shop may read of the buyer of a session. */
public final class BuyerSheet {

    private BuyerSheet() {}

    /** Nothing before the buyer has signed in. */
    public static BuyerDetails of(CheckoutSession session) {
        return session.visit().map(visit -> of(session, visit)).orElse(BuyerDetails.none());
    }

    private static BuyerDetails of(CheckoutSession session, Visit visit) {
        var wallet = Wallet.of(session.region());
        return new BuyerDetails(
                buyer(session, wallet),
                shippingAddress(session, wallet, visit),
                billingAddress(session, wallet),
                BuyerDetails.preferences(visit.card().paymentMethod()));
    }

    private static JsonObject buyer(CheckoutSession session, Wallet wallet) {
        return new JsonAnswer()
                .put("buyerId", wallet.buyerId())
                .put("name", asked(session, "name") ? wallet.name() : null)
                .put("email", asked(session, "email") ? wallet.email() : null)
                .put("phoneNumber", asked(session, "phoneNumber") ? wallet.phoneNumber() : null)
                .put("primeMembershipTypes", null)
                .build();
    }

    private static JsonValue shippingAddress(CheckoutSession session, Wallet wallet, Visit visit) {
        if (!session.productType().equals("PayAndShip") || !asked(session, "shippingAddress")) {
            return JsonValue.NULL;
        }
        return session.terms()
                .value("addressDetails")
                .<JsonValue>map(JsonValue::asJsonObject)
                .orElseGet(() -> wallet.addresses().getOrDefault(visit.addressId(), wallet.usualAddress()));
    }

    /** All addresses of a checkout that ships to several, each a text that holds JSON, as every SDK expects it. */
    static JsonValue shippingAddressList(CheckoutSession session) {
        boolean shown = session.isMultiAddress() && session.visit().isPresent() && asked(session, "shippingAddress");
        return shown ? JsonAnswer.list(addressTexts(session)) : JsonValue.NULL;
    }

    // that addresses the shop does not ship to are left out is inferred
    private static List<JsonValue> addressTexts(CheckoutSession session) {
        var specifications = DeliverySpecifications.of(session);
        return Wallet.of(session.region()).addresses().entrySet().stream()
                .filter(entry -> specifications.obstacle(entry.getValue()).isEmpty())
                .map(entry -> JsonFactory.object(entry.getValue()).add("addressId", entry.getKey()))
                .<JsonValue>map(address -> JsonFactory.value(address.build().toString()))
                .toList();
    }

    // Usually null in the US and Japan; Europe, PayOnly and whoever asks for it get it.
    private static JsonValue billingAddress(CheckoutSession session, Wallet wallet) {
        boolean shown = session.region() == Region.EU
                || session.productType().equals("PayOnly")
                || session.terms().texts("scopes").contains("billingAddress");
        return shown ? wallet.usualAddress() : JsonValue.NULL;
    }

    // Without scopes a shop reads everything but the billing address.
    private static boolean asked(CheckoutSession session, String scope) {
        List<String> scopes = session.terms().texts("scopes");
        return scopes.isEmpty() || scopes.contains(scope);
    }
}
