package io.github.amazonpaygateway.simulator.notification;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.Durations;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Where notifications go, and what happens to them on the way.
 *
 * @param url the merchant's endpoint
 * @param signatureVersion {@code 1} is SHA-1, {@code 2} is SHA-256
 * @param lowerCaseUrl whether fields end in {@code Url}, as in some deliveries, and not in {@code URL}
 * @param delay by the simulator's clock
 * @param copies how often each is sent, 1 is once
 * @param loss the share that is never sent, 0 to 1
 * @param reorder whether they go in pairs, the later first; an odd one waits for the next
 * @param seed decides which are lost
 */
public record Settings(
        URI url,
        String signatureVersion,
        boolean lowerCaseUrl,
        Duration delay,
        int copies,
        double loss,
        boolean reorder,
        int seed) {

    /** The members by which clients word settings. */
    public static final List<String> NAMES = List.of(
            "url",
            "merchantId",
            "signatureVersion",
            "spelling",
            "delay",
            "copies",
            "loss",
            "reorder",
            "seed",
            "confirm",
            "unsubscribe");

    private static final Shape SHAPE = Shape.of()
            .require("url", Rules.url())
            .allow("merchantId", Rules.text(64))
            .allow("signatureVersion", Rules.oneOf("1", "2"))
            .allow("spelling", Rules.oneOf("SigningCertURL", "SigningCertUrl"))
            .allow("delay", Rules.text())
            .allow("copies", Rules.count())
            .allow("loss", Rules.share())
            .allow("reorder", Rules.flag())
            .allow("seed", Rules.count())
            .allow("confirm", Rules.flag())
            .allow("unsubscribe", Rules.flag());

    /** Sent at once, once, with the given signature version. */
    public static Settings to(URI url, String signatureVersion) {
        return new Settings(url, signatureVersion, false, Duration.ZERO, 1, 0, false, 0);
    }

    /**
     * Reads settings as a client words them.
     *
     * @throws IllegalArgumentException for a delay, number of copies or loss out of range
     */
    static Settings of(JsonObject json) {
        var read = new Document(SHAPE.read(json));
        return new Settings(
                URI.create(read.text("url").orElseThrow()),
                read.text("signatureVersion").orElse("2"),
                read.text("spelling").filter("SigningCertUrl"::equals).isPresent(),
                read.text("delay").map(Durations::upToACentury).orElse(Duration.ZERO),
                read.text("copies").map(Integer::valueOf).map(Settings::copies).orElse(1),
                read.number("loss").orElse(0.0),
                read.flag("reorder"),
                read.text("seed").map(Integer::valueOf).orElse(0));
    }

    String algorithm() {
        return signatureVersion.equals("1") ? "SHA1withRSA" : "SHA256withRSA";
    }

    String spelled(String field) {
        return lowerCaseUrl && field.endsWith("URL") ? field.substring(0, field.length() - 3) + "Url" : field;
    }

    JsonObject toJson() {
        return new JsonAnswer()
                .put("url", url)
                .put("signatureVersion", signatureVersion)
                .put("spelling", spelled("SigningCertURL"))
                .put("delay", delay)
                .put("copies", copies)
                .put("loss", loss)
                .put("reorder", reorder)
                .put("seed", seed)
                .build();
    }

    private static Integer copies(Integer copies) {
        if (copies < 1 || copies > 100) {
            throw new IllegalArgumentException("Not a number of copies between 1 and 100: " + copies);
        }
        return copies;
    }
}
