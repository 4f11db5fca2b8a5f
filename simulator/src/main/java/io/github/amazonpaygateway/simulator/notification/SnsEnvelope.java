package io.github.amazonpaygateway.simulator.notification;

import io.github.amazonpaygateway.simulator.json.JsonFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An envelope of SNS before and after signing.
 *
 * @param fields in the order they are written
 */
record SnsEnvelope(Map<String, String> fields) {

    private static final List<String> SIGNED =
            List.of("Message", "MessageId", "Subject", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type");

    /** The text that is signed: each present field with its value, a line break after each, also after the last. */
    String stringToSign() {
        var text = new StringBuilder();
        SIGNED.stream()
                .filter(fields::containsKey)
                .forEach(name ->
                        text.append(name).append('\n').append(fields.get(name)).append('\n'));
        return text.toString();
    }

    /** Signed, and spelled as asked. */
    String signed(SigningKeys keys, Settings settings, String certificateUrl) {
        byte[] signature = keys.sign(settings.algorithm(), stringToSign().getBytes(StandardCharsets.UTF_8));
        var all = new LinkedHashMap<>(fields);
        all.put("SignatureVersion", settings.signatureVersion());
        all.put("Signature", Base64.getEncoder().encodeToString(signature));
        all.put("SigningCertURL", certificateUrl);
        var json = JsonFactory.object();
        names(all).forEach(name -> json.add(settings.spelled(name), all.get(name)));
        return json.build().toString();
    }

    // SNS writes what a subscriber may act on last
    private static List<String> names(Map<String, String> all) {
        var names = new ArrayList<>(all.keySet());
        if (names.remove("UnsubscribeURL")) {
            names.add("UnsubscribeURL");
        }
        return names;
    }
}
