package io.github.amazonpaygateway.simulator.checkout;

import static io.github.amazonpaygateway.simulator.failure.Refusals.missingValue;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import jakarta.json.JsonObject;
import java.util.List;

/** What a shop tells when it ends a checkout that the buyer has confirmed on the shop's own page. */
final class Finalization {

    private static final List<String> PAYMENT =
            List.of("paymentIntent", "chargeAmount", "totalOrderAmount", "canHandlePendingAuthorization");

    private Finalization() {}

    /** The change of the session's terms, if the session and the request allow it. */
    static JsonObject change(CheckoutSession session, Document request) {
        CompletionCheck.checkOpen(session);
        // Inferred: the buyer has signed in; there is no redirect on which to approve.
        if (session.visit().isEmpty()) {
            throw CompletionCheck.invalidStatus("There is no buyer associated with the Checkout Session.");
        }
        if (!session.isMultiAddress()) {
            checkAddress(session, request);
        }
        return change(request);
    }

    private static void checkAddress(CheckoutSession session, Document request) {
        String address = session.productType().equals("PayOnly") ? "billingAddress" : "shippingAddress";
        if (request.value(address).isEmpty()) {
            throw missingValue(address);
        }
    }

    private static JsonObject change(Document request) {
        var payment = JsonFactory.object();
        PAYMENT.forEach(name -> request.value(name).ifPresent(value -> payment.add(name, value)));
        var change = JsonFactory.object().add("paymentDetails", payment);
        request.value("supplementaryData").ifPresent(value -> change.add("supplementaryData", value));
        request.value("shippingAddress")
                .ifPresent(value -> change.add("addressDetails", asShown(value.asJsonObject())));
        return change.build();
    }

    // Requests and answers name the district differently.
    private static JsonObject asShown(JsonObject address) {
        var asked = new Document(address);
        return new JsonAnswer()
                .put("name", asked.text("name"))
                .put("addressLine1", asked.text("addressLine1"))
                .put("addressLine2", asked.text("addressLine2"))
                .put("addressLine3", asked.text("addressLine3"))
                .put("city", asked.text("city"))
                .put("county", asked.text("county"))
                .put("district", asked.text("district").or(() -> asked.text("districtOrCounty")))
                .put("stateOrRegion", asked.text("stateOrRegion"))
                .put("postalCode", asked.text("postalCode"))
                .put("countryCode", asked.text("countryCode"))
                .put("phoneNumber", asked.text("phoneNumber"))
                .build();
    }
}
