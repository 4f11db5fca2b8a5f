package io.github.amazonpaygateway.simulator.authtoken;

import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A token in the form of HS256. Its signature is random: whoever holds no key of the issuer sees no difference. */
final class JsonWebToken {

    private static final JsonObject HEADER =
            new JsonAnswer().put("alg", "HS256").put("typ", "JWT").build();

    private JsonWebToken() {}

    static String of(String merchantId, long epochSecond, byte[] signature) {
        JsonObject claims = new JsonAnswer()
                .put("merchantId", merchantId)
                .put("iat", epochSecond)
                .build();
        return encoded(HEADER) + "." + encoded(claims) + "." + encoded(signature);
    }

    private static String encoded(JsonObject json) {
        return encoded(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
