package io.github.amazonpaygateway.simulator.merchant;

import java.util.Locale;
import java.util.Optional;

/** Play money or real money. Objects and idempotency keys of one are unknown to the other. */
public enum Environment {
    /** Play money; simulation codes and cards work here only. */
    SANDBOX("Sandbox", 'S'),
    /** Stands for real money. */
    LIVE("Live", 'P');

    private final String wireName;
    private final char idLetter;

    Environment(String wireName, char idLetter) {
        this.wireName = wireName;
        this.idLetter = idLetter;
    }

    /** The value of {@code releaseEnvironment}. */
    public String wireName() {
        return wireName;
    }

    /** The first letter of a charge permission's id. */
    public char idLetter() {
        return idLetter;
    }

    /** The environment a path segment names, if it names one. */
    public static Optional<Environment> ofSegment(String segment) {
        return switch (segment.toLowerCase(Locale.ROOT)) {
            case "sandbox" -> Optional.of(SANDBOX);
            case "live" -> Optional.of(LIVE);
            default -> Optional.empty();
        };
    }

    /** The environment a public key id is bound to by its beginning, if it is. */
    public static Optional<Environment> ofPublicKeyId(String publicKeyId) {
        String upper = publicKeyId.toUpperCase(Locale.ROOT);
        if (upper.startsWith("SANDBOX")) {
            return Optional.of(SANDBOX);
        }
        return upper.startsWith("LIVE") ? Optional.of(LIVE) : Optional.empty();
    }
}
