package io.github.amazonpaygateway.simulator.notification;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Where the notifications of which merchant go, and what chance does to them. Not safe for threads. */
public final class Subscriptions {

    static final String EVERYBODY = "*";

    private final Map<String, Settings> byMerchant = new LinkedHashMap<>();
    private Random chance = new Random(0);

    /**
     * Reads what {@link #toJson} shows.
     *
     * @throws IllegalArgumentException if it shows something else
     */
    public static Subscriptions of(JsonObject json) {
        var read = new Subscriptions();
        json.forEach((merchant, settings) -> read.put(merchant, settings(settings)));
        return read;
    }

    void put(String merchantId, Settings settings) {
        byMerchant.put(merchantId, settings);
        chance = new Random(settings.seed());
    }

    void replace(Subscriptions others) {
        byMerchant.clear();
        others.byMerchant.forEach(this::put);
    }

    void clear() {
        byMerchant.clear();
    }

    boolean isEmpty() {
        return byMerchant.isEmpty();
    }

    Optional<Settings> of(String merchantId) {
        return Optional.ofNullable(byMerchant.getOrDefault(merchantId, byMerchant.get(EVERYBODY)));
    }

    boolean loses(Settings settings) {
        return chance.nextDouble() < settings.loss();
    }

    /** Lets chance begin anew. */
    void restart() {
        chance = new Random(
                byMerchant.values().stream().findFirst().map(Settings::seed).orElse(0));
    }

    JsonObject toJson() {
        var json = JsonFactory.object();
        byMerchant.forEach((merchant, settings) -> json.add(merchant, settings.toJson()));
        return json.build();
    }

    private static Settings settings(JsonValue value) {
        if (!(value instanceof JsonObject settings)) {
            throw new IllegalArgumentException("Not where notifications go: " + value);
        }
        try {
            return Settings.of(settings);
        } catch (Refusal unusable) {
            throw new IllegalArgumentException(unusable.getMessage(), unusable);
        }
    }
}
