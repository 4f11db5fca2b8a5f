package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.ButtonClick;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Tells the shop's developer why a button was refused: what was received, and what should have been signed. */
final class ButtonRefusalPage {

    private static final Template TEMPLATE = Template.of("button-refusal.html");

    private ButtonRefusalPage() {}

    static SimulatorResponse of(Refusal refusal, ButtonClick click) {
        return Page.of(
                refusal.status(),
                "The button was refused",
                "wide",
                TEMPLATE.fill(Map.of(
                        "reasonCode", refusal.reasonCode(),
                        "message", String.valueOf(refusal.getMessage()),
                        "cause", ButtonFault.likely(refusal, click),
                        "stringToSign", click.algorithm() + "\n" + sha256(click.payloadJson()),
                        "payload", click.payloadJson(),
                        "publicKeyId", click.publicKeyId())));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
