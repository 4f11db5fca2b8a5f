package io.github.amazonpaygateway.simulator.notification;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.json.Document;
import jakarta.json.JsonObject;

/**
 * A wish to be notified.
 *
 * @param merchantId of whose objects, {@link Subscriptions#EVERYBODY} for all that nobody else asked for
 * @param settings where to, and how
 * @param confirm whether the receiver is asked first
 * @param unsubscribe whether the receiver is told that it was unsubscribed
 */
record Subscription(String merchantId, Settings settings, boolean confirm, boolean unsubscribe) {

    /**
     * Reads one as a client words it.
     *
     * @throws IllegalArgumentException if a member is unusable
     */
    static Subscription of(JsonObject json) {
        try {
            Settings settings = Settings.of(json);
            var request = new Document(json);
            return new Subscription(
                    request.text("merchantId").orElse(Subscriptions.EVERYBODY),
                    settings,
                    isWanted(request, "confirm"),
                    isWanted(request, "unsubscribe"));
        } catch (Refusal unusable) {
            throw new IllegalArgumentException(unusable.getMessage(), unusable);
        }
    }

    // as a boolean or as a text
    private static boolean isWanted(Document request, String name) {
        return request.text(name).filter("true"::equals).isPresent();
    }
}
