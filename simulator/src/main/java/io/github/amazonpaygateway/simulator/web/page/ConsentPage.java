package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.util.List;
import java.util.Map;

/** Asks the buyer to sign in and to let the shop read. */
final class ConsentPage {

    private static final Template TEMPLATE = Template.of("consent.html");

    private static final Map<String, String> WORDS = Map.of(
            "name", "your name",
            "email", "your e-mail address",
            "postalCode", "your postal code and country",
            "shippingAddress", "your shipping address",
            "phoneNumber", "your phone number",
            "primeStatus", "whether you are a Prime member",
            "billingAddress", "your billing address");

    private ConsentPage() {}

    static SimulatorResponse of(String signInId, List<String> scopes) {
        return Page.of(200, "Sign in", TEMPLATE.fill(Map.of("id", signInId, "scopes", words(scopes))));
    }

    private static String words(List<String> scopes) {
        return scopes.isEmpty()
                ? "only a number that stands for you"
                : String.join(", ", scopes.stream().map(WORDS::get).toList());
    }
}
