package io.github.amazonpaygateway.itests.simulator;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request as the simulator saw it.
 *
 * @param operation as {@code createCharge}
 * @param line verb and path, as {@code POST /v2/charges}
 * @param key the idempotency key
 * @param signedHeaders names in lower case, with values
 * @param signature {@code valid} or what is wrong with it
 * @param body exactly what was signed, as text
 * @param bodySha256 over the bytes that arrived, hex
 * @param status of the answer
 */
public record SeenRequest(
        String operation,
        String line,
        Optional<String> key,
        Map<String, String> signedHeaders,
        String signature,
        String body,
        String bodySha256,
        int status) {

    static SeenRequest of(JsonObject entry) {
        return new SeenRequest(
                entry.getString("operation"),
                entry.getString("method") + " " + entry.getString("path"),
                Optional.ofNullable(entry.getString("idempotencyKey", null)),
                texts(entry.getJsonObject("signedHeaders")),
                entry.getString("signature"),
                entry.getString("body", ""),
                entry.getString("bodySha256"),
                entry.getInt("status"));
    }

    private static Map<String, String> texts(JsonObject members) {
        var texts = new LinkedHashMap<String, String>();
        members.forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
        return texts;
    }
}
