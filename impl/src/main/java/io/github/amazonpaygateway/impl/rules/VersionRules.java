package io.github.amazonpaygateway.impl.rules;

import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.checkout.Consent;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.impl.json.ApiVersion;
import io.github.amazonpaygateway.permission.ChargePermissionType;

/** What a request may hold in the version that the merchant speaks. */
record VersionRules(ApiVersion version, String setting) {

    private static final String SESSION = "createCheckoutSession";

    void check(CreateCheckoutSession request) {
        // a version that knows no types has the one-time permission
        boolean typed = request.consent()
                .map(Consent::type)
                .filter(type -> type != ChargePermissionType.ONE_TIME)
                .isPresent();
        check(SESSION, "chargePermissionType", typed);
        check(
                SESSION,
                "checkoutMode",
                request.webCheckoutDetails().checkoutMode().isPresent());
        check(SESSION, "scopes", !request.scopes().isEmpty());
        check(SESSION, "addressDetails", request.addressDetails().isPresent());
    }

    void check(UpdateCheckoutSession request) {
        check(
                "updateCheckoutSession",
                "multiAddressesCheckoutMetadata",
                !request.addressPrices().isEmpty());
    }

    void check(CreateCharge request) {
        check("createCharge", "merchantMetadata", request.merchantMetadata().isPresent());
    }

    private void check(String operation, String field, boolean given) {
        if (given && !version.hasField(operation, field)) {
            throw new IllegalArgumentException(field + " of " + operation + " is not in URL version " + version.label()
                    + ", which this merchant uses; leave it out, or set " + setting + " to " + ApiVersion.V2.label());
        }
    }
}
