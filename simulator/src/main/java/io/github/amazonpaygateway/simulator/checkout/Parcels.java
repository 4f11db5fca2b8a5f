package io.github.amazonpaygateway.simulator.checkout;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidCombination;
import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import io.github.amazonpaygateway.simulator.json.Document;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** What a shop ships to which of several addresses. What is refused here is inferred. */
final class Parcels {

    private static final String METADATA = "multiAddressesCheckoutMetadata";

    private Parcels() {}

    static void check(CheckoutSession session, Document change) {
        List<JsonObject> parcels = change.value(METADATA)
                .map(list -> list.asJsonArray().getValuesAs(JsonValue::asJsonObject))
                .orElse(List.of());
        if (!parcels.isEmpty() && !session.isMultiAddress()) {
            throw invalidCombination(METADATA + " belongs to the productType PayAndShipMultiAddress.");
        }
        parcels.forEach(
                parcel -> checkAddress(new Document(parcel).text("addressId").orElse(""), session));
    }

    private static void checkAddress(String addressId, CheckoutSession session) {
        if (!Wallet.of(session.region()).addresses().containsKey(addressId)) {
            throw invalidValue("addressId", addressId, "Not an address of the shippingAddressList.");
        }
    }
}
