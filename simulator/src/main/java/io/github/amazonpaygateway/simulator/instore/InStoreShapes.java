package io.github.amazonpaygateway.simulator.instore;

import io.github.amazonpaygateway.simulator.json.PriceRule;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.json.SharedShapes;

/** What the bodies of in-store requests may hold. */
final class InStoreShapes {

    private static final Shape METADATA = Shape.of()
            .allow("merchantNote", Rules.text(255))
            .allow("customInformation", Rules.text(4096))
            .allow(
                    "communicationContext",
                    Shape.of().allow("merchantStoreName", Rules.text(50)).allow("merchantOrderId", Rules.text(256)));

    static final Shape SCAN = Shape.of()
            .require("scanData", Rules.text())
            .require("scanReferenceId", Rules.text(64))
            .require("merchantCOE", Rules.text(2))
            .require("ledgerCurrency", Rules.text(3))
            .allow("chargeTotal", new PriceRule())
            .allow("storeLocation", Shape.of().require("countryCode", Rules.text(2)))
            .allow("metadata", METADATA);

    static final Shape CHARGE = Shape.of()
            .require("chargePermissionId", Rules.text(64))
            .require("chargeReferenceId", Rules.text(64))
            .require("chargeTotal", new PriceRule())
            .allow("softDescriptor", SharedShapes.SOFT_DESCRIPTOR)
            .allow("metadata", METADATA);

    static final Shape REFUND = Shape.of()
            .require("chargeId", Rules.text(64))
            .require("refundReferenceId", Rules.text(64))
            .require("refundTotal", new PriceRule())
            .allow("softDescriptor", SharedShapes.SOFT_DESCRIPTOR)
            .allow("metadata", METADATA);

    private InStoreShapes() {}
}
