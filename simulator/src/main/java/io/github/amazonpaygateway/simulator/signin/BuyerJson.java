package io.github.amazonpaygateway.simulator.signin;

import io.github.amazonpaygateway.simulator.checkout.Wallet;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** A buyer as the API shows one: the id always, the rest only as far as the shop asked. */
final class BuyerJson {

    private BuyerJson() {}

    static JsonObject of(SignIn signIn) {
        Wallet wallet = Wallet.of(signIn.region());
        JsonObject home = wallet.usualAddress();
        return new JsonAnswer()
                .put("buyerId", wallet.buyerId())
                .put("name", asked(signIn, "name", wallet.name()))
                .put("email", asked(signIn, "email", wallet.email()))
                .put("postalCode", asked(signIn, "postalCode", home.get("postalCode")))
                .put("countryCode", asked(signIn, "postalCode", home.get("countryCode")))
                .put("phoneNumber", asked(signIn, "phoneNumber", wallet.phoneNumber()))
                .put("shippingAddress", asked(signIn, "shippingAddress", home))
                .put("billingAddress", asked(signIn, "billingAddress", home))
                // Null says that the merchant is not allow-listed, a list without elements that there is no membership.
                .put("primeMembershipTypes", asked(signIn, "primeStatus", JsonValue.EMPTY_JSON_ARRAY))
                .build();
    }

    private static @Nullable Object asked(SignIn signIn, String scope, Object value) {
        return signIn.scopes().contains(scope) ? value : null;
    }
}
