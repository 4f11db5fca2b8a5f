package io.github.amazonpaygateway.simulator.checkout;

import io.github.amazonpaygateway.simulator.json.PriceRule;
import io.github.amazonpaygateway.simulator.json.Rule;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.json.SharedShapes;
import io.github.amazonpaygateway.simulator.version.ApiVersion;

/** What the bodies of session requests may hold. */
final class CheckoutShapes {

    static final Shape COMPLETE =
            Shape.of().allow("chargeAmount", new PriceRule()).allow("totalOrderAmount", new PriceRule());

    private static final Shape URLS = Shape.of()
            .allow("checkoutReviewReturnUrl", Rules.url())
            .allow("checkoutResultReturnUrl", Rules.url())
            .allow("checkoutCancelUrl", Rules.url());

    private static final Rule INTENT = Rules.oneOf("Confirm", "Authorize", "AuthorizeWithCapture");

    private static final Shape PAYMENT = Shape.of()
            .allow("paymentIntent", INTENT)
            .allow("canHandlePendingAuthorization", Rules.flag())
            .allow("chargeAmount", new PriceRule())
            .allow("totalOrderAmount", new PriceRule())
            .allow("estimateOrderTotal", new PriceRule())
            .allow("softDescriptor", SharedShapes.SOFT_DESCRIPTOR);

    private static final Shape PAYMENT_AT_CREATION = PAYMENT.allow("presentmentCurrency", Rules.text(3))
            .allow("allowOvercharge", Rules.flag())
            .allow("extendExpiration", Rules.flag());

    private static final Shape ADDRESS = Shape.of()
            .require("name", Rules.text(50))
            .require("addressLine1", Rules.text(180))
            .allow("addressLine2", Rules.text(60))
            .allow("addressLine3", Rules.text(60))
            .allow("city", Rules.text(50))
            .allow("districtOrCounty", Rules.text(50))
            .allow("district", Rules.text(50))
            .allow("county", Rules.text(50))
            .allow("stateOrRegion", Rules.text(50))
            .allow("postalCode", Rules.text(20))
            .require("countryCode", Rules.text(3))
            .require("phoneNumber", Rules.text(20));

    static final Shape FINALIZE = Shape.of()
            .allow("shippingAddress", ADDRESS)
            .allow("billingAddress", ADDRESS)
            .require("paymentIntent", INTENT)
            .require("chargeAmount", new PriceRule())
            .allow("totalOrderAmount", new PriceRule())
            .allow("canHandlePendingAuthorization", Rules.flag())
            .allow("supplementaryData", Rules.text());

    private static final Shape COMMON = Shape.of()
            .allow("merchantMetadata", SharedShapes.MERCHANT_METADATA)
            .allow("supplementaryData", Rules.text())
            .allow("platformId", Rules.text())
            .allow("providerMetadata", SharedShapes.PROVIDER_METADATA);

    private static final Shape CREATE_V1 = COMMON.require("storeId", Rules.text())
            .require("webCheckoutDetails", URLS)
            .allow("paymentDetails", PAYMENT_AT_CREATION)
            .allow("deliverySpecifications", DeliverySpecifications.RULE);

    private static final Shape CREATE_V2 = CREATE_V1
            .require(
                    "webCheckoutDetails",
                    URLS.allow("checkoutErrorUrl", Rules.url()).allow("checkoutMode", Rules.oneOf("ProcessOrder")))
            .allow("chargePermissionType", permissionType())
            .allow("recurringMetadata", SharedShapes.RECURRING_METADATA)
            .allow("paymentMethodOnFileMetadata", Shape.of().allow("setupOnly", Rules.flag()))
            .allow("chargePermissionId", Rules.text(64))
            .allow("scopes", SharedShapes.SCOPES)
            .allow("addressDetails", ADDRESS)
            .allow("checkoutButtonText", Rules.text());

    private static final Shape UPDATE_V1 =
            COMMON.allow("webCheckoutDetails", URLS).allow("paymentDetails", PAYMENT);

    private static final Shape UPDATE_V2 = UPDATE_V1
            .allow("chargePermissionType", permissionType())
            .allow("recurringMetadata", SharedShapes.RECURRING_METADATA)
            .allow(
                    "multiAddressesCheckoutMetadata",
                    Rules.listOf(Shape.of()
                            .allow("addressId", Rules.text())
                            .allow("description", Rules.text())
                            .allow("price", new PriceRule())));

    private CheckoutShapes() {}

    static Shape create(ApiVersion version) {
        return version == ApiVersion.V1 ? CREATE_V1 : CREATE_V2;
    }

    static Shape update(ApiVersion version) {
        return version == ApiVersion.V1 ? UPDATE_V1 : UPDATE_V2;
    }

    private static Rule permissionType() {
        return Rules.oneOf("OneTime", "Recurring", "PaymentMethodOnFile");
    }
}
