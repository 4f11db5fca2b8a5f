package io.github.amazonpaygateway.impl.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/** The one JSON binding of the gateway: independent of the server's own and of the shop's. */
public final class AmazonPayJson {

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig());

    /** What is signed and sent for this value. */
    public String write(Object value) {
        return jsonb.toJson(value);
    }

    /** The value that this answer holds. */
    public <T> T read(String json, Class<T> type) {
        return jsonb.fromJson(json, type);
    }
}
