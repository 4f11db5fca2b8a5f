package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.ButtonClick;
import io.github.amazonpaygateway.simulator.buyer.BuyerDesk;
import io.github.amazonpaygateway.simulator.buyer.NextPage;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.json.BodyText;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What checkout.js posts on a click. It comes as one field of JSON, because a browser rewrites the line ends of a plain
 * field, and the signature covers each byte.
 */
final class ButtonPost {

    // what checkout.js assumed before pages named the algorithm
    private static final String OLD_ALGORITHM = "AMZN-PAY-RSASSA-PSS";

    private final BuyerDesk desk;
    private final boolean merchantIdsKnown;

    ButtonPost(BuyerDesk desk, boolean merchantIdsKnown) {
        this.desk = desk;
        this.merchantIdsKnown = merchantIdsKnown;
    }

    SimulatorResponse answer(FormData form) {
        ButtonClick click = click(json(form.required("click")));
        try {
            return Page.redirect(desk.openSession(click).url());
        } catch (Refusal refusal) {
            return ButtonRefusalPage.of(refusal, click);
        }
    }

    /** Opens the session of a click, or throws the refusal. */
    NextPage open(JsonObject json) {
        return desk.openSession(click(json));
    }

    private ButtonClick click(JsonObject json) {
        String algorithm = text(json, "algorithm");
        return new ButtonClick(
                required(json, "payloadJSON"),
                required(json, "signature"),
                algorithm == null ? OLD_ALGORITHM : algorithm,
                required(json, "publicKeyId"),
                merchantIdsKnown ? text(json, "merchantId") : null,
                text(json, "productType"),
                sandbox(json));
    }

    private static JsonObject json(String text) {
        try {
            return BodyText.parse(text);
        } catch (Refusal notAnObject) {
            throw new Refusal(400, "InvalidRequestFormat", "The click is not a JSON object.");
        }
    }

    private static String required(JsonObject json, String name) {
        String value = text(json, name);
        if (value == null) {
            throw new Refusal(400, "MissingParameterValue", "The button was given no " + name + ".");
        }
        return value;
    }

    private static @Nullable String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text && !text.getString().isEmpty() ? text.getString() : null;
    }

    private static @Nullable Boolean sandbox(JsonObject json) {
        JsonValue value = json.get("sandbox");
        if (value == JsonValue.TRUE) {
            return Boolean.TRUE;
        }
        return value == JsonValue.FALSE ? Boolean.FALSE : null;
    }
}
