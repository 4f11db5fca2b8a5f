package io.github.amazonpaygateway.simulator.dispute;

import io.github.amazonpaygateway.simulator.json.PriceRule;
import io.github.amazonpaygateway.simulator.json.Rule;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.json.SharedShapes;

/** What the bodies of dispute requests may hold. */
final class DisputeShapes {

    static final Rule FILING_REASON = Rules.oneOf(
            "ProductNotReceived",
            "ProductUnacceptable",
            "ProductNoLongerNeeded",
            "CreditNotProcessed",
            "Overcharged",
            "DuplicateCharge",
            "SubscriptionCancelled",
            "Unrecognized",
            "Fraudulent",
            "Other");

    static final Rule RESOLUTION = Rules.oneOf("BuyerWon", "MerchantWon", "NoFault");

    private static final Shape STATUS = Shape.of()
            .require("state", Rules.oneOf(DisputeState.wireNames()))
            .allow("reasonCode", Rules.text())
            .allow("reasonDescription", SharedShapes.REASON)
            .allow("resolution", RESOLUTION);

    // One SDK calls the time of filing filingTimestamp, another creationTimestamp.
    static final Shape CREATE = Shape.of()
            .require("chargeId", Rules.text(64))
            .require("disputeAmount", new PriceRule())
            .require("filingReason", FILING_REASON)
            .allow("providerMetadata", Shape.of().allow("providerDisputeId", Rules.text()))
            .allow("statusDetails", STATUS)
            .allow("filingTimestamp", Rules.epochSeconds())
            .allow("creationTimestamp", Rules.epochSeconds())
            .allow("merchantResponseDeadline", Rules.epochSeconds());

    static final Shape UPDATE =
            Shape.of().require("statusDetails", STATUS).allow("closureTimestamp", Rules.epochSeconds());

    static final Shape CONTEST = Shape.of()
            .require(
                    "merchantEvidences",
                    Rules.listOf(Shape.of()
                            .require(
                                    "evidenceType",
                                    Rules.oneOf(
                                            "ProductDescription",
                                            "Receipt",
                                            "CancellationPolicy",
                                            "CustomerSignature",
                                            "TrackingNumber",
                                            "CarrierName",
                                            "DeviceId",
                                            "DeviceName",
                                            "DownloadDateTime",
                                            "Other"))
                            .allow("fileId", Rules.text(64))
                            .allow("evidenceText", Rules.text())));

    private DisputeShapes() {}
}
