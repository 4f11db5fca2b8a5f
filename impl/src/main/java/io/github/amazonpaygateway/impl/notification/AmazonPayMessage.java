package io.github.amazonpaygateway.impl.notification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What Amazon Pay says inside an envelope; names in upper camel case (API v2) or lower camel case (v1). */
record AmazonPayMessage(Map<String, String> texts) {

    /** Without a text when it cannot be read. */
    static AmazonPayMessage of(String message) {
        Map<String, String> lower = new HashMap<>();
        try {
            FlatJson.texts(message).forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        } catch (Refusal unreadable) { // a hint that is none
            return new AmazonPayMessage(Map.of());
        }
        return new AmazonPayMessage(Map.copyOf(lower));
    }

    /** The account, in the words of either generation. */
    Optional<String> merchantId() {
        return text("merchantid").or(() -> text("sellerid"));
    }

    Optional<String> objectType() {
        return text("objecttype");
    }

    Optional<String> objectId() {
        return text("objectid");
    }

    Optional<String> chargePermissionId() {
        return text("chargepermissionid");
    }

    Optional<String> notificationId() {
        return text("notificationid").or(() -> text("notificationreferenceid"));
    }

    /** Whether it is one of the generation before ("CV1"), which carries XML. */
    boolean isOfOldGeneration() {
        return text("notificationdata").isPresent();
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "AmazonPayMessage[" + objectType() + ", " + objectId() + "]";
    }
}
