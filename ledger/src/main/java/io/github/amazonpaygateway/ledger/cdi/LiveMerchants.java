package io.github.amazonpaygateway.ledger.cdi;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * Tells from the settings of the gateway whether a merchant is live. The gateway itself checks them; here it is enough to
 * take no live merchant for one of the sandbox.
 */
final class LiveMerchants {

    private static final Pattern NAMED = Pattern.compile("amazonpay\\.([A-Za-z0-9_-]+)\\.(environment|public-key-id)");

    private LiveMerchants() {}

    static boolean isAny(Config config, Set<String> names) {
        return prefixes(config, names).stream().anyMatch(prefix -> isLive(config, prefix));
    }

    private static boolean isLive(Config config, String prefix) {
        return value(config, prefix + "environment")
                        .filter("LIVE"::equalsIgnoreCase)
                        .isPresent()
                || value(config, prefix + "public-key-id")
                        .filter(id -> id.startsWith("LIVE-"))
                        .isPresent();
    }

    private static Set<String> prefixes(Config config, Set<String> names) {
        Set<String> prefixes = new TreeSet<>();
        prefixes.add("amazonpay.");
        names.stream()
                .map(NAMED::matcher)
                .filter(Matcher::matches)
                .forEach(merchant -> prefixes.add("amazonpay." + merchant.group(1) + "."));
        for (String listed : value(config, "amazonpay.merchants").orElse("").split(",")) {
            prefixes.add("amazonpay." + listed.strip() + ".");
        }
        return prefixes;
    }

    private static Optional<String> value(Config config, String name) {
        try {
            return config.getOptionalValue(name, String.class).map(String::strip);
        } catch (RuntimeException e) { // refers to what is not there; the gateway says so
            return Optional.empty();
        }
    }
}
