package io.github.amazonpaygateway.simulator.charge;

import io.github.amazonpaygateway.simulator.json.PriceRule;
import io.github.amazonpaygateway.simulator.json.Rule;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.json.SharedShapes;
import io.github.amazonpaygateway.simulator.version.ApiVersion;

/** What the bodies of charge requests may hold. */
final class ChargeShapes {

    static final Shape CAPTURE =
            Shape.of().require("captureAmount", new PriceRule()).allow("softDescriptor", SharedShapes.SOFT_DESCRIPTOR);

    static final Shape CANCEL = Shape.of().require("cancellationReason", SharedShapes.REASON);

    static final Shape UPDATE = Shape.of()
            .require(
                    "statusDetails",
                    Shape.of()
                            .require("state", Rules.oneOf(ChargeState.wireNames()))
                            .allow("reasonCode", Rules.text())
                            .allow("reasonDescription", SharedShapes.REASON)
                            .allow("lastUpdatedTimestamp", Rules.text()));

    private static final Shape CREATE_V1 = Shape.of()
            .require("chargePermissionId", Rules.text(64))
            .require("chargeAmount", new PriceRule())
            .allow("captureNow", Rules.flag())
            .allow("softDescriptor", SharedShapes.SOFT_DESCRIPTOR)
            .allow("canHandlePendingAuthorization", Rules.flag())
            .allow("providerMetadata", SharedShapes.PROVIDER_METADATA);

    // the documents spell one of them both FireTv and Firetv
    private static final Rule CHANNEL =
            Rules.oneOf("Web", "Phone", "App", "Alexa", "PointOfSale", "FireTv", "Firetv", "Offline", "Amazon");

    private static final Shape CREATE_V2 = CREATE_V1
            .allow("merchantMetadata", SharedShapes.MERCHANT_METADATA)
            .allow("platformId", Rules.text())
            .allow("chargeInitiator", Rules.oneOf("CITU", "MITU", "CITR", "MITR"))
            .allow("channel", CHANNEL)
            .allow("webCheckoutDetails", Shape.of().allow("checkoutResultReturnUrl", Rules.url()));

    private ChargeShapes() {}

    static Shape create(ApiVersion version) {
        return version == ApiVersion.V1 ? CREATE_V1 : CREATE_V2;
    }
}
