package io.github.amazonpaygateway.simulator.signin;

import io.github.amazonpaygateway.simulator.checkout.ReturnUrl;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.merchant.Region;
import java.util.List;

/**
 * A shop's wish to know the buyer.
 *
 * @param id names it between the pages
 * @param account whose shop it is
 * @param region where the buyer is at home
 * @param terms the button's payload
 */
public record SignIn(String id, Account account, Region region, Document terms) {

    /** What the shop wants to read. */
    public List<String> scopes() {
        return terms.texts("signInScopes");
    }

    /** Where a buyer goes who did not consent. */
    public String cancelUrl() {
        return terms.text("signInCancelUrl").orElseGet(this::returnUrl);
    }

    String returnUrl(String buyerToken) {
        return ReturnUrl.of(returnUrl(), "buyerToken", buyerToken);
    }

    private String returnUrl() {
        return terms.text("signInReturnUrl").orElseThrow();
    }
}
