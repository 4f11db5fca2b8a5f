package io.github.amazonpaygateway.simulator.buyer;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import jakarta.json.JsonObject;

/** A click as a step that is noted. */
final class ClickJson {

    private ClickJson() {}

    static JsonObject of(ButtonClick click) {
        return new JsonAnswer()
                .put("step", "click")
                .put("payload", click.payloadJson())
                .put("signature", click.signature())
                .put("algorithm", click.algorithm())
                .put("publicKeyId", click.publicKeyId())
                .put("merchantId", click.merchantId())
                .put("productType", click.productType())
                .put("sandbox", click.sandbox())
                .build();
    }

    static ButtonClick click(Document step) {
        return new ButtonClick(
                step.text("payload").orElse(""),
                step.text("signature").orElse(""),
                step.text("algorithm").orElse(""),
                step.text("publicKeyId").orElse(""),
                step.text("merchantId").orElse(null),
                step.text("productType").orElse(null),
                step.value("sandbox").isPresent() ? step.flag("sandbox") : null);
    }
}
