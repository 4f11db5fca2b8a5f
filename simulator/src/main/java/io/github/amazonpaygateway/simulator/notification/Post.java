package io.github.amazonpaygateway.simulator.notification;

import io.github.amazonpaygateway.simulator.change.Change;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes envelopes. */
final class Post {

    static final String TOPIC = "arn:aws:sns:us-east-1:000000000000:AmazonPaySimulator";
    static final String SUBSCRIPTION = TOPIC + ":00000000-0000-0000-0000-000000000000";
    static final String CERTIFICATE_PATH = "/SimpleNotificationService-simulator.pem";

    private final SigningKeys keys;
    private final Supplier<String> base;

    Post(SigningKeys keys, Supplier<String> base) {
        this.keys = keys;
        this.base = base;
    }

    Notification of(Change change, Settings settings, Notification.Fate fate, Instant due) {
        String id = UUID.randomUUID().toString();
        Map<String, String> fields =
                start("Notification", id, Message.of(change, UUID.randomUUID().toString()));
        fields.put("UnsubscribeURL", base.get() + "/?Action=Unsubscribe&SubscriptionArn=" + SUBSCRIPTION);
        return notification(id, fields, settings, change.toJson(), fate, due);
    }

    Notification confirmation(String token, Settings settings, Instant due) {
        return confirmation(
                "SubscriptionConfirmation",
                "You have chosen to subscribe to the topic " + TOPIC
                        + ".\nTo confirm the subscription, visit the SubscribeURL included in this message.",
                token,
                settings,
                due);
    }

    Notification farewell(String token, Settings settings, Instant due) {
        return confirmation(
                "UnsubscribeConfirmation",
                "You have chosen to deactivate subscription " + SUBSCRIPTION
                        + ".\nTo cancel this operation and restore the subscription, visit the SubscribeURL included in"
                        + " this message.",
                token,
                settings,
                due);
    }

    private Notification confirmation(String type, String text, String token, Settings settings, Instant due) {
        String id = UUID.randomUUID().toString();
        Map<String, String> fields = start(type, id, text);
        fields.put("SubscribeURL", base.get() + "/?Action=ConfirmSubscription&TopicArn=" + TOPIC + "&Token=" + token);
        fields.put("Token", token);
        JsonObject about = JsonFactory.object().build();
        return notification(id, fields, settings, about, Notification.Fate.WAITING, due);
    }

    private Notification notification(
            String id,
            Map<String, String> fields,
            Settings settings,
            JsonObject about,
            Notification.Fate fate,
            Instant due) {
        String envelope = new SnsEnvelope(fields).signed(keys, settings, base.get() + CERTIFICATE_PATH);
        return new Notification(
                id, String.valueOf(fields.get("Type")), settings.url(), envelope, about, settings.copies(), fate, due);
    }

    private static Map<String, String> start(String type, String id, String message) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Type", type);
        fields.put("MessageId", id);
        fields.put("TopicArn", TOPIC);
        fields.put("Message", message);
        // real time, also when the clock is virtual: receivers compare it with theirs; three digits, as SNS writes them
        fields.put(
                "Timestamp",
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
                        .withZone(ZoneOffset.UTC)
                        .format(Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        return fields;
    }
}
