package io.github.amazonpaygateway.simulator.notification;

import io.github.amazonpaygateway.simulator.change.Change;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.failure.Refusals;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.time.SimulatorClock;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes a notification for each change that is one, and keeps them all. Safe for many threads. */
public final class NotificationDesk {

    private static final String EVERYBODY = "";

    private final SimulatorClock clock;
    private final SigningKeys keys = new SigningKeys();
    private final Post post;
    private final Map<String, Settings> settings = new LinkedHashMap<>();
    private final List<Notification> all = new ArrayList<>();
    private final Set<String> confirmed = new HashSet<>();
    private boolean muted;
    private Random chance = new Random(0);
    private Optional<Notification> held = Optional.empty();

    /**
     * A desk that sends nothing until told where to.
     *
     * @param base where receivers reach the simulator
     */
    public NotificationDesk(SimulatorClock clock, Supplier<String> base) {
        this.clock = clock;
        this.post = new Post(keys, base);
    }

    /** The authority and its signing key. */
    public SigningKeys keys() {
        return keys;
    }

    /**
     * Sends all later notifications as the settings say: {@code url} and, if wanted, {@code merchantId} (one merchant's
     * only), {@code signatureVersion} (2), {@code spelling} ({@code SigningCertURL} or {@code SigningCertUrl}),
     * {@code delay}, {@code copies} (1), {@code loss} (0 to 1), {@code reorder}, {@code seed}, {@code confirm} (send a
     * SubscriptionConfirmation first).
     *
     * @throws IllegalArgumentException if one is unusable
     */
    public void configure(JsonObject json) {
        try {
            Settings read = Settings.of(json);
            var request = new Document(json);
            configure(request.text("merchantId").orElse(EVERYBODY), read);
            if (read(json, "confirm")) {
                confirm(read);
            }
        } catch (Refusal unusable) {
            throw new IllegalArgumentException(unusable.getMessage(), unusable);
        }
    }

    /** Sends all later notifications of all merchants without settings of their own. */
    public void configure(Settings everybody) {
        configure(EVERYBODY, everybody);
    }

    /** Sends nothing any more; what was written stays listed. */
    public synchronized void stop() {
        settings.clear();
    }

    /** Writes nothing while some work is done that was told before. */
    public void mute(Runnable work) {
        hush(true);
        try {
            work.run();
        } finally {
            hush(false);
        }
    }

    /** Writes what one change asks for. */
    public synchronized void tell(Change change) {
        settingsOf(change.account().merchantId())
                .filter(known -> !muted && Occasions.tells(change))
                .ifPresent(known -> write(change, known));
    }

    /**
     * Sends one again, whatever became of it.
     *
     * @throws Refusal 404 if there is none
     */
    public synchronized JsonObject resend(String messageId) {
        Notification again = all.stream()
                .filter(notification -> notification.messageId().equals(messageId))
                .findFirst()
                .orElseThrow(() -> Refusals.notFound("notification", messageId));
        again.resend(clock.now());
        notifyAll();
        return again.toJson();
    }

    /** The receiver has followed the SubscribeURL. */
    public synchronized void confirmed(String token) {
        confirmed.add(token);
    }

    /** All notifications, the oldest first; each once, however often it was sent. */
    public synchronized List<Notification> all() {
        return List.copyOf(all);
    }

    /** {@code {"settings":{…},"confirmed":1,"notifications":[…]}}. */
    public synchronized JsonObject toJson() {
        var known = JsonFactory.object();
        settings.forEach((merchant, value) -> known.add(merchant.isEmpty() ? "*" : merchant, value.toJson()));
        return new JsonAnswer()
                .put("settings", known.build())
                .put("confirmed", confirmed.size())
                .put(
                        "notifications",
                        JsonAnswer.list(all.stream().map(Notification::toJson).toList()))
                .build();
    }

    /** Forgets the notifications; the settings stay. */
    public synchronized void clear() {
        all.clear();
        confirmed.clear();
        held = Optional.empty();
        chance = new Random(
                settings.values().stream().findFirst().map(Settings::seed).orElse(0));
    }

    synchronized boolean isIdle() {
        return settings.isEmpty() && all.stream().noneMatch(n -> n.fate() == Notification.Fate.WAITING);
    }

    synchronized List<Notification> due() {
        Instant now = clock.now();
        return all.stream()
                .filter(notification -> notification.isDue(now))
                .filter(notification -> !Optional.of(notification).equals(held))
                .toList();
    }

    private synchronized void hush(boolean quiet) {
        muted = quiet;
    }

    private synchronized void configure(String merchantId, Settings value) {
        settings.put(merchantId, value);
        chance = new Random(value.seed());
        held = Optional.empty();
        notifyAll();
    }

    private synchronized void confirm(Settings to) {
        all.add(post.confirmation(UUID.randomUUID().toString().replace("-", ""), to, clock.now()));
        notifyAll();
    }

    private Optional<Settings> settingsOf(String merchantId) {
        return Optional.ofNullable(settings.getOrDefault(merchantId, settings.get(EVERYBODY)));
    }

    private void write(Change change, Settings known) {
        boolean lost = chance.nextDouble() < known.loss();
        Instant due = clock.now().plus(known.delay());
        var fate = lost ? Notification.Fate.LOST : Notification.Fate.WAITING;
        Notification written = post.of(change, known, fate, due);
        add(written, known, lost);
        notifyAll();
    }

    private void add(Notification written, Settings known, boolean lost) {
        if (!known.reorder() || lost) {
            all.add(written);
        } else if (held.isEmpty()) {
            all.add(written);
            held = Optional.of(written);
        } else {
            all.add(all.indexOf(held.get()), written);
            held = Optional.empty();
        }
    }

    private static boolean read(JsonObject json, String name) {
        return "true".equals(String.valueOf(json.get(name)));
    }
}
