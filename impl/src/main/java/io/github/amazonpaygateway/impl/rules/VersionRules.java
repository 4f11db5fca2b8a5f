package io.github.amazonpaygateway.impl.rules;

import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.impl.json.ApiVersion;
import io.github.amazonpaygateway.permission.ChargePermissionType;

/** What a request may hold in the version that the merchant speaks. */
record VersionRules(ApiVersion version, String setting) {

    void check(CreateCheckoutSession request) {
        Operation session = new Operation("createCheckoutSession");
        // a version that knows no types has the one-time permission
        session.check(
                "chargePermissionType",
                request.chargePermissionType()
                        .filter(type -> type != ChargePermissionType.ONE_TIME)
                        .isPresent());
        session.check(
                "checkoutMode", request.webCheckoutDetails().checkoutMode().isPresent());
        session.check("scopes", !request.scopes().isEmpty());
        session.check("addressDetails", request.addressDetails().isPresent());
    }

    void check(CreateCharge request) {
        new Operation("createCharge")
                .check("merchantMetadata", request.merchantMetadata().isPresent());
    }

    private final class Operation {

        private final String name;

        Operation(String name) {
            this.name = name;
        }

        void check(String field, boolean given) {
            if (given && !version.hasField(name, field)) {
                throw new IllegalArgumentException(field + " of " + name + " is not in URL version " + version.label()
                        + ", which this merchant uses; leave it out, or set " + setting + " to "
                        + ApiVersion.V2.label());
            }
        }
    }
}
